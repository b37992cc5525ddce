package banjie.submission;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Case numbers (办件编号): region, date, item, running number, check character; for example 21038120260213 08 000042 K.
 * The check character is ISO/IEC 7064 MOD 37,36: it finds every single wrong character and every swap of neighbours.
 */
final class CaseNumbers {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int MODULUS = 36;

  private CaseNumbers() {}

  /** @param region six digits (GB/T 2260); item 1–99; running counts up for ever, six digits at least */
  static String format(String region, LocalDate date, int item, long running) {
    String body = region + date.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%02d%06d", item, running);
    return body + checkCharacter(body);
  }

  static boolean isValid(String number) {
    return number.length() > 1
        && number.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
        && checkCharacter(number.substring(0, number.length() - 1)) == number.charAt(number.length() - 1);
  }

  private static char checkCharacter(String body) {
    int product = MODULUS;
    for (char c : body.toCharArray()) {
      int sum = (product + ALPHABET.indexOf(c)) % MODULUS;
      product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
    }
    return ALPHABET.charAt((MODULUS + 1 - product) % MODULUS);
  }
}
