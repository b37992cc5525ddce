package banjie.identifiers;

/** Passports of the world follow no common rule and carry no check; the clerk compares the original. */
public record Passport(String number) {

  public Passport {
    if (number == null || !number.matches("[A-Z0-9]{5,20}")) {
      throw new InvalidIdentifier("应为 5–20 位字母或数字", "must be 5 to 20 letters or digits");
    }
  }

  /** @throws InvalidIdentifier with the reason */
  public static Passport of(String text) {
    return new Passport(Typed.plain(text));
  }

  @Override
  public String toString() {
    return number.substring(0, 2) + "***";
  }
}
