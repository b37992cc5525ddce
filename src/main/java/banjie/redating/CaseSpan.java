package banjie.redating;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseMilestones;
import java.time.Instant;

/** From when until when the dates are counted that matter for a case now. */
final class CaseSpan {

  private CaseSpan() {}

  static Instant startOf(CaseFile file) {
    CaseMilestones m = file.milestones();
    return switch (file.state()) {
      case SUBMITTED -> m.receivedAt();
      case CORRECTION -> m.noticeServedAt();
      case IN_REVIEW -> m.acceptedAt();
      case DECIDED, COMPLETED -> m.decidedAt();
      default -> m.submittedAt();
    };
  }

  /** The latest of them; null at a station, where nothing is counted yet. */
  static Instant endOf(CaseFile file) {
    CaseMilestones m = file.milestones();
    return switch (file.state()) {
      case SUBMITTED -> m.silenceDueAt();
      case CORRECTION -> m.correctionDueAt();
      case IN_REVIEW -> 
          later(file.promised().dueAt(), later(file.statutory() == null ? null : file.statutory().dueAt(), m.deferralDueAt()));
      case DECIDED, COMPLETED -> m.deliveryDueAt();
      default -> null;
    };
  }

  private static Instant later(Instant one, Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
