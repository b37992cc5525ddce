package banjie.catalogue;

/** A catalogue file can't be used; the application doesn't start. */
public class BrokenCatalogue extends IllegalStateException {

  BrokenCatalogue(String file, int line, String what) {
    super("catalogue/" + file + ":" + line + ": " + what);
  }
}
