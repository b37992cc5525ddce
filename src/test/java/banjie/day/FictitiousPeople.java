package banjie.day;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/**
 * Invents applicants with well-formed numbers. The region 210300 stands for a whole city and is in nobody's number, so
 * none of these people or companies exists.
 */
final class FictitiousPeople {

  private static final String REGION = "210300";
  private static final String ID_CHECK = "10X98765432";
  private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int DAYS_OF_TEN_YEARS = 3650;

  private final Random random;
  private final LocalDate today;
  private int made;

  FictitiousPeople(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
  }

  String name() {
    return "演示" + "甲乙丙丁戊己庚辛壬癸".charAt(made++ % 10) + made;
  }

  /** A resident identity number (GB 11643) of somebody who is at least so many years old, and up to ten more. */
  String idNumber(int years) {
    LocalDate born = today.minusYears(years).minusDays(1 + random.nextInt(DAYS_OF_TEN_YEARS));
    String body = REGION + born.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", random.nextInt(1000));
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (body.charAt(i) - '0') * (1 << (17 - i)) % 11; // GB 11643's weights are powers of two, mod 11
    }
    return body + ID_CHECK.charAt(sum % 11);
  }

  String mobile() {
    return "138" + String.format("%08d", random.nextInt(100_000_000));
  }

  /** @param kind the first two characters: 91 a company, 92 a self-employed person's business */
  String creditCode(String kind) {
    StringBuilder code = new StringBuilder(kind + REGION + "MADE");
    while (code.length() < 16) {
      code.append(USCC_ALPHABET.charAt(random.nextInt(USCC_ALPHABET.length())));
    }
    code.append(organisationCheck(code.substring(8)));
    int sum = 0;
    int power = 1;
    for (int i = 0; i < 17; i++) {
      sum += USCC_ALPHABET.indexOf(code.charAt(i)) * power;
      power = power * 3 % 31;
    }
    return code.append(USCC_ALPHABET.charAt((31 - sum % 31) % 31)).toString();
  }

  /** GB 11714 over the eight characters of the organisation code. */
  private static char organisationCheck(String body) {
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum += Character.digit(body.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
    }
    return "0X987654321".charAt(sum % 11);
  }
}
