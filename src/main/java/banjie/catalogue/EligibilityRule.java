package banjie.catalogue;

/**
 * A rule about who may apply.
 *
 * @param rule FEEL over the answers that must not be false
 * @param field the answer to correct
 */
public record EligibilityRule(String code, String rule, OnFail onFail, String field, String messageZh, String messageEn) {

  public enum OnFail {
    /** The application can't be submitted. */
    STOP,
    /** Only a person can judge: the clerk is told. */
    WARN
  }
}
