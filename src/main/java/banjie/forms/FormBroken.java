package banjie.forms;

/** A form file can't be used as it stands; stops the start, since a half-read form would not be enforced. */
public class FormBroken extends IllegalStateException {

  FormBroken(String file, String reason) {
    super(file + ": " + reason);
  }

  FormBroken(String file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }
}
