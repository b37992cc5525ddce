package banjie.portal.mycases;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseState;
import banjie.deadlines.Term;
import java.time.Instant;

/**
 * Where a case stands, as an applicant understands it.
 *
 * @param key of the sentences that say so: mycases.standing.[key].title, .now and .next
 * @param by until when the next thing happens; null where no date is promised
 * @param tone of the tag: good, warn, late, wait or rest
 */
record Standing(String key, Instant by, boolean provisional, String tone) {

  static Standing of(CaseFile file, Instant now) {
    var m = file.milestones();
    boolean refused = Boolean.FALSE.equals(m.approved());
    String decided = refused ? "_REFUSED" : "_APPROVED";
    CaseState state = file.state();
    return switch (state) {
      case AT_STATION -> new Standing("AT_STATION", null, false, "wait");
      case SUBMITTED -> of(m.noticesServed() > 0 ? "SUBMITTED_AGAIN" : "SUBMITTED", m.notice(), "wait");
      case CORRECTION -> of("CORRECTION", m.correction(), "warn");
      case IN_REVIEW -> inReview(file, now);
      case DECIDED, COMPLETED -> of(state + decided + (m.deliveryDueAt().isBefore(now) ? "_LATE" : ""), m.delivery(),
          m.deliveryDueAt().isBefore(now) ? "late" : refused ? "rest" : "good");
      case DELIVERED -> new Standing("DELIVERED" + decided, null, false, refused ? "rest" : "good");
      case RATED -> new Standing("RATED" + decided, null, false, refused ? "rest" : "good");
      case NOT_ACCEPTED, RETURNED_BY_STATION, WITHDRAWN, DEEMED_WITHDRAWN, RETURNED -> new Standing(state.name(), null, false, "rest");
    };
  }

  private static Standing inReview(CaseFile file, Instant now) {
    var promised = file.promised();
    if (file.isInSpecialProcedure()) {
      return of("PROCEDURE", file.specialProcedure().term(), "wait");
    }
    if (file.awaitsSupply()) {
      return of(promised.paused() ? "WAITS_FOR_PAPERS" : "IN_REVIEW_SUPPLY", file.milestones().deferral(), "warn");
    }
    boolean late = promised.dueAt().isBefore(now) && !promised.paused();
    return new Standing(late ? "LATE" : "IN_REVIEW", promised.dueAt(), promised.provisional(), late ? "late" : "wait");
  }

  private static Standing of(String key, Term term, String tone) {
    return new Standing(key, term.dueAt(), term.provisional(), tone);
  }
}
