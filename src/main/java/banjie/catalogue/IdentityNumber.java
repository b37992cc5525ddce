package banjie.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * What an 18-digit identity number (GB 11643-1999) says about its holder; residence permits of Hong Kong, Macao and Taiwan
 * and the permits of foreigners issued since 2023-12-01 have the same structure.
 */
record IdentityNumber(LocalDate birth, boolean male) {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";

  /** Empty if the text is no such number or its check character is wrong. */
  static Optional<IdentityNumber> of(String text) {
    if (!text.matches("[0-9]{17}[0-9Xx]")) {
      return Optional.empty();
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (text.charAt(i) - '0');
    }
    if (CHECK.charAt(sum % 11) != Character.toUpperCase(text.charAt(17))) {
      return Optional.empty();
    }
    try {
      var birth = LocalDate.of(
          Integer.parseInt(text.substring(6, 10)),
          Integer.parseInt(text.substring(10, 12)),
          Integer.parseInt(text.substring(12, 14)));
      return Optional.of(new IdentityNumber(birth, (text.charAt(16) - '0') % 2 == 1));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Completed years (周岁); negative for a birth date in the future. */
  int age(LocalDate today) {
    return age(birth, today);
  }

  static int age(LocalDate birth, LocalDate today) {
    return birth.isAfter(today) ? -1 : Period.between(birth, today).getYears();
  }
}
