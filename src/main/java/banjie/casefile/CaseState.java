package banjie.casefile;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. The transitions are {@link CaseFile}'s methods, and nowhere else. */
public enum CaseState {
  /** Filed; a station has to stamp or certify a form before the bureau's own intake. */
  AT_STATION("待社保所（社区）盖章认定", "At the station"),
  /** Received by the bureau; the five-working-day notice rule runs (APL 32). */
  SUBMITTED("待受理", "Submitted"),
  /** The one notice of everything missing was served; the applicant has the turn. */
  CORRECTION("待补正", "Correction asked"),
  /** Accepted; both clocks run. */
  IN_REVIEW("审核中", "In review"),
  /** Decided, for or against: both clocks have stopped. */
  DECIDED("已决定", "Decided"),
  /** The result exists and waits to be handed over (APL 44). */
  COMPLETED("已办结", "Completed"),
  DELIVERED("已送达", "Delivered"),
  RATED("已评价", "Rated"),
  NOT_ACCEPTED("不予受理", "Not accepted"),
  /** The station found that it can't stamp or certify. */
  RETURNED_BY_STATION("社保所（社区）退回", "Returned by the station"),
  WITHDRAWN("已撤回", "Withdrawn"),
  /** The correction deadline passed. */
  DEEMED_WITHDRAWN("视为撤回", "Deemed withdrawn"),
  /** A deferred paper was not supplied in time. */
  RETURNED("退件办结", "Returned");

  private static final Set<CaseState> BEFORE_DECISION = EnumSet.of(AT_STATION, SUBMITTED, CORRECTION, IN_REVIEW);
  private static final Set<CaseState> CLOSED =
      EnumSet.of(DELIVERED, RATED, NOT_ACCEPTED, RETURNED_BY_STATION, WITHDRAWN, DEEMED_WITHDRAWN, RETURNED);

  private final String nameZh;
  private final String nameEn;

  CaseState(String nameZh, String nameEn) {
    this.nameZh = nameZh;
    this.nameEn = nameEn;
  }

  public String nameZh() {
    return nameZh;
  }

  public String nameEn() {
    return nameEn;
  }

  /** Filed and not yet decided: the applicant may still withdraw. */
  public boolean isBeforeDecision() {
    return BEFORE_DECISION.contains(this);
  }

  public boolean isClosed() {
    return CLOSED.contains(this);
  }
}
