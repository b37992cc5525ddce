package banjie.process;

/** Resident ID numbers of nobody, for every birth date (GB 11643). */
final class IdNumbers {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private IdNumbers() {}

  /** @param date ISO, for example 2010-11-23 */
  static String bornOn(String date) {
    String body = "210381" + date.replace("-", "") + "991";
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (body.charAt(i) - '0');
    }
    return body + CHECKS.charAt(sum % CHECKS.length());
  }
}
