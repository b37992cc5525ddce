package banjie.casefile;

import banjie.deadlines.ClockLedger;
import banjie.deadlines.Deadlines;
import java.time.Instant;
import java.util.Map;

/** What is raised when a case is late or about to be. A card is raised once and never taken away. */
abstract class WatchedCase extends AdjustedCase {

  /** @return false when there is nothing to warn of, or it was done before */
  public boolean raiseYellowCard(Instant now) {
    if (!isLateness(clocks.promised().warnAt(), now) || milestones.yellowCardAt != null || milestones.redCardAt != null) {
      return false;
    }
    milestones.yellowCardAt = now;
    record(EventKind.YELLOW_CARD, now, Actor.SYSTEM, null, due(clocks.promised().dueAt()));
    return true;
  }

  public boolean raiseRedCard(Instant now) {
    if (!isLateness(clocks.promised().dueAt(), now) || milestones.redCardAt != null) {
      return false;
    }
    raiseYellowCard(now); // where nobody could warn in time, in whatever order what was missed is made up for
    milestones.redCardAt = now;
    record(EventKind.RED_CARD, now, Actor.SYSTEM, null, due(clocks.promised().dueAt()));
    return true;
  }

  /** An officer explains why the case is late; a supervisor accepts it or not. Refused reasons can be given anew. */
  public void explainRedCard(Actor officer, String reason, Instant now) {
    if (milestones.redCardAt == null) {
      throw CaseRefused.conflict("no-red-card", "reason", "本办件没有红牌", "This case has no red card");
    }
    if (milestones.redCardReason != null && !Boolean.FALSE.equals(milestones.redCardAccepted)) {
      throw CaseRefused.conflict("red-card-explained", "reason", "红牌原因已经填报", "The red card is explained already");
    }
    milestones.redCardReason = reason;
    milestones.redCardAccepted = null;
    record(EventKind.RED_CARD_EXPLAINED, now, officer, reason, Map.of());
  }

  public void judgeRedCardReason(Actor supervisor, boolean accept, String remark, Instant now) {
    if (milestones.redCardReason == null || milestones.redCardAccepted != null) {
      throw CaseRefused.conflict("no-red-card-reason", "accept", "没有待认定的红牌原因", "No reason for a red card waits to be judged");
    }
    milestones.redCardAccepted = accept;
    EventKind kind = accept ? EventKind.RED_CARD_REASON_ACCEPTED : EventKind.RED_CARD_REASON_REJECTED;
    record(kind, now, supervisor, remark, Map.of());
  }

  public boolean raiseDeliveryCard(Instant now) {
    if (state != CaseState.COMPLETED || now.isBefore(milestones.deliveryDueAt()) || milestones.deliveryCardAt != null) {
      return false;
    }
    milestones.deliveryCardAt = now;
    record(EventKind.DELIVERY_OVERDUE, now, Actor.SYSTEM, null, due(milestones.deliveryDueAt()));
    return true;
  }

  /** Tells how many working days are left of the correction or deferral term, each number once; silent while paused. */
  public boolean remind(Instant now, Deadlines deadlines) {
    if (isInSpecialProcedure() || (state != CaseState.CORRECTION && !(state == CaseState.IN_REVIEW && awaitsSupply()))) {
      return false;
    }
    Instant due = state == CaseState.CORRECTION ? milestones.correctionDueAt() : milestones.deferralDueAt();
    int daysBefore = deadlines.workingDaysBetween(deadlines.dateOf(now), deadlines.dateOf(due));
    if (!now.isBefore(deadlines.endOfDay(due)) || milestones.reminded(due, daysBefore)) {
      return false;
    }
    milestones.remind(due, daysBefore);
    record(EventKind.REMINDED, now, Actor.SYSTEM, null, Map.of("dueAt", due.toString(), "daysBefore", daysBefore));
    return true;
  }

  /** A supervisor presses for the case, or gives it to someone else: on the record, the case itself unchanged. */
  public void urge(Actor supervisor, String reason, Instant replyDueAt, Instant now) {
    if (state.isClosed()) {
      throw CaseRefused.wrongState(state, "督办", "urged");
    }
    record(EventKind.URGED, now, supervisor, reason, Map.of("replyDueAt", replyDueAt.toString()));
  }

  private boolean isLateness(Instant threshold, Instant now) {
    ClockLedger promised = clocks.promised();
    return state == CaseState.IN_REVIEW && promised.isRunning() && !now.isBefore(threshold);
  }

  private static Map<String, Object> due(Instant at) {
    return Map.of("dueAt", at.toString());
  }
}
