package banjie.credit;

import banjie.platform.BureauClock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * A deferral that lapsed.
 *
 * @param caseId the case it lapsed in; office is that case's
 * @param until from this moment on it bars nothing any more
 * @param repairedAt null unless repaired (信用修复), like what follows
 */
public record CreditFlag(UUID id, UUID caseId, String caseNumber, String office, String reason, OffsetDateTime since,
    OffsetDateTime until, OffsetDateTime repairedAt, String repairedByName, String repairReason) {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  public String sentenceZh() {
    return "申请人在办件" + caseNumber + "中容缺承诺逾期未履行，" + DATE.format(local(until)) + "前不得再容缺受理；可申请信用修复";
  }

  public String sentenceEn() {
    return "Papers deferred in case " + caseNumber + " never came: no deferral before " + DATE.format(local(until))
        + ", unless the credit is repaired";
  }

  private static OffsetDateTime local(OffsetDateTime at) {
    return at.atZoneSameInstant(BureauClock.ZONE).toOffsetDateTime();
  }
}
