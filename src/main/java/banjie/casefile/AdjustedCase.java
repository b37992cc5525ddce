package banjie.casefile;

import banjie.deadlines.ClockLedger;
import banjie.deadlines.Deadlines;
import banjie.deadlines.PauseCause;
import banjie.deadlines.Term;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Lawful pauses and more time: an officer asks, a supervisor grants. */
abstract class AdjustedCase extends TimedCase {

  // ---- special procedures (APL 45) ---------------------------------------------------------------------------------

  /** @param days how long it is expected to take, in working days */
  public void requestSpecialProcedure(Actor officer, PauseCause cause, int days, String reason, Instant now) {
    require(CaseState.IN_REVIEW, "申请特别程序", "given a special procedure");
    ClockRules.specialProcedure(milestones, cause, days);
    milestones.specialProcedures.add(new SpecialProcedure(cause, days, reason, officer, now, null, null));
    record(EventKind.SPECIAL_PROCEDURE_REQUESTED, now, officer, reason, Map.of("cause", cause.name(), "days", days));
  }

  /** Both clocks stand still from now on, for the time that the applicant is told. */
  public void decideSpecialProcedure(Actor supervisor, boolean agree, String reason, Instant now, Deadlines deadlines) {
    SpecialProcedure asked = ClockRules.procedure(milestones, SpecialProcedure::isAwaitingDecision);
    require(CaseState.IN_REVIEW, "批准特别程序", "given a special procedure");
    ClockRules.notOwnRequest(asked.requestedBy(), supervisor);
    if (!agree) {
      replace(asked, asked.ended(now));
      record(EventKind.SPECIAL_PROCEDURE_REFUSED, now, supervisor, reason, Map.of("cause", asked.cause().name()));
      return;
    }
    Term term = Term.of(now, asked.days(), deadlines);
    replace(asked, asked.started(term));
    String rule = "行政许可法第四十五条：" + asked.cause().nameZh();
    clocks = clocks.both(clock -> clock.pause(asked.cause(), now, supervisor.name(), rule, deadlines));
    Map<String, Object> detail = dates();
    detail.put("cause", asked.cause().name());
    detail.put("days", asked.days());
    detail.put("until", term.dueAt().toString());
    record(EventKind.SPECIAL_PROCEDURE_STARTED, now, supervisor, asked.reason(), detail);
  }

  public void endSpecialProcedure(Actor by, String reason, Instant now, Deadlines deadlines) {
    endSpecialProcedure(by, reason, now, now, deadlines);
  }

  /** @param at when it ended: the present, or the end of its term where that was noticed later only */
  private void endSpecialProcedure(Actor by, String reason, Instant at, Instant now, Deadlines deadlines) {
    SpecialProcedure open = ClockRules.procedure(milestones, SpecialProcedure::isOpen);
    replace(open, open.ended(at));
    String rule = open.cause().nameZh() + "结束";
    clocks = clocks.both(clock -> clock.resume(open.cause(), null, at, by.name(), rule, deadlines));
    giveBackDeferral(open, at, deadlines);
    Map<String, Object> detail = dates();
    detail.put("cause", open.cause().name());
    detail.put("endedAt", at.toString());
    record(EventKind.SPECIAL_PROCEDURE_ENDED, now, by, reason, detail);
  }

  /** The applicant's own term stood still as well: nobody is held to a date while the case may not go on. */
  private void giveBackDeferral(SpecialProcedure procedure, Instant now, Deadlines deadlines) {
    if (milestones.deferral != null && awaitsSupply()) {
      int days = deadlines.workingDaysBetween(
          deadlines.dateOf(procedure.term().from()), deadlines.dateOf(now));
      milestones.deferral = capped(milestones.deferral.extend(days, deadlines), deadlines);
    }
  }

  /** What was told in writing isn't exceeded: at the end of its last day the clocks go on by themselves. */
  public boolean lapseSpecialProcedure(Instant now, Deadlines deadlines) {
    SpecialProcedure open = specialProcedure();
    if (open == null || !open.isOpen() || state != CaseState.IN_REVIEW || now.isBefore(open.term().dueAt())) {
      return false;
    }
    endSpecialProcedure(Actor.SYSTEM, "告知的期限届满", open.term().dueAt(), now, deadlines);
    return true;
  }

  // ---- extension (APL 42) ------------------------------------------------------------------------------------------

  /** @param capDays the most that may be granted, in working days */
  public void requestExtension(Actor officer, int days, String reason, int capDays, Instant now, Deadlines deadlines) {
    require(CaseState.IN_REVIEW, "申请延期", "extended");
    ClockRules.extension(this, days, capDays, deadlines);
    milestones.extension = new Extension(days, reason, officer, now, null, false);
    record(EventKind.EXTENSION_REQUESTED, now, officer, reason, Map.of("days", days));
  }

  public void decideExtension(Actor supervisor, boolean grant, String reason, Instant now, Deadlines deadlines) {
    Extension asked = milestones.extension;
    ClockRules.extensionAsked(asked);
    require(CaseState.IN_REVIEW, "批准延期", "extended");
    ClockRules.notOwnRequest(asked.requestedBy(), supervisor);
    milestones.extension = asked.decided(grant, now);
    if (!grant) {
      record(EventKind.EXTENSION_REFUSED, now, supervisor, reason, Map.of("days", asked.days()));
      return;
    }
    Instant before = clocks.promised().dueAt();
    UnaryOperator<ClockLedger> longer =
        clock -> clock.extend(asked.days(), now, supervisor.name(), "行政许可法第四十二条：延期", deadlines);
    // Only a licence's own term may be prolonged; elsewhere the promise moves within the law's term.
    clocks = filing.isLicence() ? clocks.both(longer) : clocks.promised(longer);
    if (milestones.deferral != null && awaitsSupply()) {
      milestones.deferral = recounted(milestones.deferral, deadlines); // it may have been bound to the promise
    }
    Map<String, Object> detail = dates();
    detail.put("days", asked.days());
    detail.put("dueBefore", before.toString());
    detail.put("dueAfter", clocks.promised().dueAt().toString());
    record(EventKind.EXTENDED, now, supervisor, asked.reason(), detail);
  }
}
