package banjie.identifiers;

import java.util.regex.Pattern;

/** An e-mail address of one mailbox: plain ASCII, no display name, no quotes, a domain with a dot. */
public record EmailAddress(String address) {

  /** Bytes that SMTP allows in a path (RFC 5321, 4.5.3.1.3), without the brackets. */
  private static final int LONGEST = 254;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern FORM =
      Pattern.compile(ATOM + "(\\." + ATOM + ")*@(" + LABEL + "\\.)+[A-Za-z]{2,63}");

  public EmailAddress {
    if (address == null || address.length() > LONGEST || address.indexOf('@') > 64 || !FORM.matcher(address).matches()) {
      throw new InvalidIdentifier("应为电子邮箱地址，如 name@example.com", "must be an e-mail address like name@example.com");
    }
  }

  /**
   * @param text as typed; blanks around it don't matter
   * @throws InvalidIdentifier with the reason
   */
  public static EmailAddress of(String text) {
    return new EmailAddress(text == null ? null : text.strip());
  }

  @Override
  public String toString() {
    return address.charAt(0) + "***" + address.substring(address.indexOf('@'));
  }
}
