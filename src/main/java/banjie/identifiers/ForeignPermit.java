package banjie.identifiers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Foreign permanent resident card (外国人永久居留身份证). Issued since 1 December 2023 with 18 characters beginning with
 * 9; the older form of three letters and twelve digits stays valid until it expires.
 */
public record ForeignPermit(String number) {

  private static final String OLD = "[A-Z]{3}[0-9]{12}";

  public ForeignPermit {
    if (number == null || !(number.matches(OLD) || number.startsWith("9") && Mod11.hasShape(number))) {
      throw new InvalidIdentifier(
          "应为 9 开头的 18 位号码，或 3 位字母加 12 位数字", "must be 18 characters beginning with 9, or three letters and twelve digits");
    }
  }

  /** @throws InvalidIdentifier with the reason */
  public static ForeignPermit of(String text, LocalDate today) {
    ForeignPermit permit = new ForeignPermit(Typed.plain(text));
    if (permit.isNewForm()) {
      Mod11.requireBirthDate(permit.number, today);
      Mod11.requireCheck(permit.number);
    }
    return permit;
  }

  public boolean isNewForm() {
    return number.startsWith("9");
  }

  /** Only the new form tells it beyond doubt: the old one has a year of two digits. */
  public Optional<LocalDate> birthDate() {
    return isNewForm() ? Optional.of(Mod11.birthDate(number)) : Optional.empty();
  }

  @Override
  public String toString() {
    return number.substring(0, 3) + "***********" + number.substring(number.length() - 4);
  }
}
