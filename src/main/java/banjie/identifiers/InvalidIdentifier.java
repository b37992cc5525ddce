package banjie.identifiers;

/** The text is no such number; says in both languages what is wrong, without repeating the number. */
public class InvalidIdentifier extends IllegalArgumentException {

  private final String messageZh;

  InvalidIdentifier(String messageZh, String messageEn) {
    super(messageEn);
    this.messageZh = messageZh;
  }

  public String messageZh() {
    return messageZh;
  }

  public String messageEn() {
    return getMessage();
  }
}
