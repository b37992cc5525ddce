package banjie.identifiers;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Eighteen characters closed by an ISO 7064 MOD 11-2 check character (GB 11643), with a birth date at 7–14. */
final class Mod11 {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";
  private static final int LENGTH = 18;

  private Mod11() {}

  static boolean hasShape(String number) {
    return number.matches("[0-9]{17}[0-9X]");
  }

  static char check(String first17) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (first17.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK.charAt(sum % 11);
  }

  static void requireCheck(String number) {
    if (check(number) != number.charAt(LENGTH - 1)) {
      throw new InvalidIdentifier("校验码不符，请核对号码", "the check character does not match, please compare the number");
    }
  }

  static LocalDate birthDate(String number) {
    return LocalDate.of(digits(number, 6, 10), digits(number, 10, 12), digits(number, 12, 14));
  }

  static void requireBirthDate(String number, LocalDate today) {
    try {
      if (birthDate(number).isAfter(today)) {
        throw new InvalidIdentifier("号码中的出生日期晚于今天", "the birth date in the number lies in the future");
      }
    } catch (DateTimeException impossible) {
      throw new InvalidIdentifier("号码中的出生日期无效", "the birth date in the number does not exist");
    }
  }

  private static int digits(String number, int from, int to) {
    return Integer.parseInt(number.substring(from, to));
  }
}
