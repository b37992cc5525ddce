package banjie.casefile;

/**
 * How a commitment was signed.
 *
 * @param name as typed or written; the applicant's, or its legal representative's
 * @param address network address it came from; null for paper
 */
public record Signature(String name, Method method, String address) {

  /** Code of the paper that a commitment signed at the counter is uploaded under; no matter has a paper of this name. */
  public static final String SCAN = "signed-commitment";

  public enum Method {
    /** Typed and confirmed by whoever was signed in. */
    PORTAL,
    /** On paper at the counter; the scan is kept. */
    PAPER
  }

  /**
   * A commitment is signed by the applicant or by its legal representative; spaces don't tell names apart.
   *
   * @throws CaseRefused "wrong-signature"
   */
  public static void requireOneOf(String typed, Object applicant, Object representative) {
    String name = spaceless(typed);
    if (!name.equals(spaceless(applicant)) && !name.equals(spaceless(representative))) {
      throw CaseRefused.invalid("wrong-signature", "signature.name",
          "签名须与申请人姓名（单位名称）或法定代表人姓名一致", "Sign with the name of the applicant or of its legal representative");
    }
  }

  private static String spaceless(Object name) {
    return name == null ? null : name.toString().replaceAll("\\s", "");
  }

  public static Signature onPaper(String name) {
    return new Signature(name, Method.PAPER, null);
  }

  /** @param name null for the name that the case was filed under */
  public static Signature onPaper(String name, Filing filing) {
    return onPaper(name == null ? filing.applicantName() : name);
  }
}
