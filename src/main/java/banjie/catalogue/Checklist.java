package banjie.catalogue;

import java.util.List;

/**
 * What this person needs.
 *
 * @param openQuestions keys whose answer would still change the list or a finding
 */
public record Checklist(
    String item,
    String version,
    List<Needed> materials,
    List<Precondition> preconditions,
    List<Finding> findings,
    List<String> openQuestions) {

  /** A paper with the number of pieces for this filing. */
  public record Needed(
      String code,
      String printedNumber,
      String nameZh,
      String nameEn,
      String printed,
      boolean verifyOriginal,
      int originals,
      int copies,
      String source,
      String sourceUrl,
      String conditionZh,
      boolean deferrable,
      int deferralWorkingDays) {

    static Needed of(Material m, int workers) {
      int times = m.perWorker() ? workers : 1;
      return new Needed(m.code(), m.printedNumber(), m.nameZh(), m.nameEn(), m.printed(), m.verifyOriginal(),
          m.originals() * times, m.copies() * times, m.source(), m.sourceUrl(), m.conditionZh(), m.deferrable(),
          m.deferralWorkingDays());
    }
  }

  /** An eligibility rule that these answers break. */
  public record Finding(
      String code, EligibilityRule.OnFail onFail, String field, String messageZh, String messageEn) {

    static Finding of(EligibilityRule rule) {
      return new Finding(rule.code(), rule.onFail(), rule.field(), rule.messageZh(), rule.messageEn());
    }
  }

  public boolean stopped() {
    return findings.stream().anyMatch(f -> f.onFail() == EligibilityRule.OnFail.STOP);
  }

  public boolean needs(String materialCode) {
    return materials.stream().anyMatch(m -> m.code().equals(materialCode));
  }
}
