package banjie.identifiers;

/** A mobile number of mainland China: eleven digits, 13 to 19. */
public record Mobile(String number) {

  public Mobile {
    if (number == null || !number.matches("1[3-9][0-9]{9}")) {
      throw new InvalidIdentifier("应为 11 位手机号码", "must be a mobile number of eleven digits");
    }
  }

  /**
   * @param text as typed, also with +86, blanks or hyphens
   * @throws InvalidIdentifier with the reason
   */
  public static Mobile of(String text) {
    return new Mobile(Typed.plain(text).replace("-", "").replaceFirst("^(\\+|00)86", ""));
  }

  @Override
  public String toString() {
    return number.substring(0, 3) + "****" + number.substring(7);
  }
}
