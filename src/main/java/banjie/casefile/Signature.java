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

  public static Signature onPaper(String name) {
    return new Signature(name, Method.PAPER, null);
  }

  /** @param name null for the name that the case was filed under */
  public static Signature onPaper(String name, Filing filing) {
    return onPaper(name == null ? filing.applicantName() : name);
  }
}
