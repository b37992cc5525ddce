package banjie.identifiers;

/** Unified social credit code (统一社会信用代码, GB 32100); characters 9–17 are the organisation code of GB 11714. */
public record UnifiedSocialCreditCode(String code) {

  /** Without I, O, S, V, Z, which are easily misread. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int ORGANISATION_START = 8;
  private static final String SHAPE = "[1-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}";

  public UnifiedSocialCreditCode {
    if (code == null || !code.matches(SHAPE)) {
      throw new InvalidIdentifier("应为 18 位统一社会信用代码", "must be a unified social credit code of 18 characters");
    }
    if (check(code) != code.charAt(17) || organisationCheck(code) != code.charAt(16)) {
      throw new InvalidIdentifier("校验码不符，请核对代码", "the check character does not match, please compare the code");
    }
  }

  /** @throws InvalidIdentifier with the reason */
  public static UnifiedSocialCreditCode of(String text) {
    return new UnifiedSocialCreditCode(Typed.plain(text));
  }

  /** (31 − Σ value·3^i mod 31) mod 31 over the first 17 characters. */
  static char check(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** GB 11714 counts letters A=10 … Z=35, not by the alphabet above; 10 is written X, 11 is written 0. */
  static char organisationCheck(String code) {
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum += Character.digit(code.charAt(ORGANISATION_START + i), 36) * ORGANISATION_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
  }

  @Override
  public String toString() {
    return code;
  }
}
