package banjie.casefile;

import banjie.deadlines.ClockLedger;
import banjie.deadlines.Deadlines;
import banjie.deadlines.PauseCause;
import banjie.deadlines.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The dates of a case: its two clocks and its terms, and what moves them. */
abstract class TimedCase extends CaseRecord {

  /** @param from the day that is day 0: of acceptance, or of receipt where acceptance is deemed */
  final void startClocks(Instant from, Instant now, Actor by, Deadlines deadlines) {
    state = CaseState.IN_REVIEW;
    clocks = clocks.both(clock -> clock.start(from, by.name(),
        clock.limitDays() == 0 ? "即时办结" : "受理次日起算", deadlines));
    milestones.acceptedAt = from;
    milestones.acceptanceRecordedAt = now;
  }

  final void stopClocks(Instant now, Actor by, String rule, Deadlines deadlines) {
    clocks = clocks.both(clock -> clock.stop(now, by.name(), rule, deadlines));
    endRequests(now);
  }

  /** More time isn't needed any more: what waits for a supervisor ends ungranted, what is going on ends too. */
  private void endRequests(Instant now) {
    if (milestones.extension != null && milestones.extension.isAwaitingDecision()) {
      milestones.extension = milestones.extension.decided(false, now);
    }
    SpecialProcedure open = specialProcedure();
    if (open != null) {
      replace(open, open.ended(now));
    }
  }

  /** Starts the supply term, and with NO_PAUSE ends it with the promise (DOMAIN §2). */
  final void startDeferral(DeferralClock mode, Instant now, Deadlines deadlines) {
    milestones.deferralClock = mode;
    milestones.deferral = capped(Term.of(now, filing.deferralDays(), deadlines), deadlines);
  }

  /** The promised clock stands still while a finished review waits for a deferred paper. */
  final void pauseIfOnlyPapersAreMissing(Instant now, Deadlines deadlines) {
    boolean waits = officers.bothChecked() && awaitsSupply() && milestones.deferralClock != DeferralClock.NO_PAUSE;
    if (waits) {
      changePromised(EventKind.CLOCK_PAUSED, "审核完毕，等待容缺材料", now, clock -> clock.pause(
          PauseCause.AWAITING_PAPERS, now, Actor.SYSTEM.name(), "容缺受理：审核完毕，等待容缺材料", deadlines));
    }
  }

  /** The last deferred paper came in: at least one working day is left for checking it. */
  final void goOnWithAllPapers(Instant now, Deadlines deadlines) {
    String by = Actor.SYSTEM.name();
    if (milestones.deferralClock == DeferralClock.RESTART_ON_SUPPLY) {
      changePromised(EventKind.CLOCK_RESTARTED, "容缺材料补齐，重新起算", now,
          clock -> clock.restart(now, by, "容缺材料补齐，重新起算", deadlines));
    } else {
      changePromised(EventKind.CLOCK_RESUMED, null, now,
          clock -> clock.resume(PauseCause.AWAITING_PAPERS, 1, now, by, "容缺材料补齐，至少留一个工作日核验", deadlines));
    }
  }

  private void changePromised(EventKind kind, String reason, Instant now, UnaryOperator<ClockLedger> change) {
    CaseClocks changed = clocks.promised(change);
    if (!changed.equals(clocks)) {
      clocks = changed;
      record(kind, now, Actor.SYSTEM, reason, dates());
    }
  }

  /** At least one deferred paper has not come in. */
  public boolean awaitsSupply() {
    return !papers.in(Paper.State.DEFERRED).isEmpty();
  }

  /** The case may not go on: neither clock runs, and the applicant isn't pressed. */
  public boolean isInSpecialProcedure() {
    return milestones.specialProcedures.stream().anyMatch(SpecialProcedure::isOpen);
  }

  /** The one that is going on or waits for a supervisor; null without one. */
  public SpecialProcedure specialProcedure() {
    return milestones.specialProcedures.stream()
        .filter(procedure -> procedure.isOpen() || procedure.isAwaitingDecision()).findFirst().orElse(null);
  }

  final void replace(SpecialProcedure old, SpecialProcedure changed) {
    milestones.specialProcedures.replaceAll(procedure -> procedure == old ? changed : procedure);
  }

  // ---- another calendar --------------------------------------------------------------------------------------------

  /**
   * Counts every date that still matters once more, with the calendar in force.
   *
   * @param why which notice changed the calendar
   * @return what moved or became firm; empty leaves the case as it was
   */
  public List<DateMove> redate(Actor by, String why, Instant now, Deadlines deadlines) {
    List<DateMove> moves = new ArrayList<>();
    if (state.isClosed()) {
      return moves;
    }
    CaseClocks before = clocks;
    clocks = clocks.both(clock -> clock.redate(now, by.name(), why, deadlines));
    ClockMoves.add(moves, CaseDate.PROMISED, before.promised(), clocks.promised());
    ClockMoves.add(moves, CaseDate.STATUTORY, before.statutory(), clocks.statutory());
    recountSpecialProcedure(moves, deadlines);
    milestones.recount(state, awaitsSupply(), term -> recounted(term, deadlines), moves);
    if (!moves.isEmpty()) {
      record(EventKind.RE_DATED, now, by, why, Map.of("moves", moves.stream().map(ClockMoves::detail).toList()));
    }
    return moves;
  }

  private void recountSpecialProcedure(List<DateMove> moves, Deadlines deadlines) {
    SpecialProcedure open = specialProcedure();
    if (open != null && open.isOpen()) {
      Term again = open.term().recount(deadlines);
      ClockMoves.add(moves, CaseDate.SPECIAL_PROCEDURE, open.term(), again);
      replace(open, open.started(again));
    }
  }

  final Term recounted(Term term, Deadlines deadlines) {
    Term again = term.recount(deadlines);
    return term == milestones.deferral ? capped(again, deadlines) : again;
  }

  /** With NO_PAUSE the papers are due with the promise; what force majeure gave comes on top of either date. */
  final Term capped(Term deferral, Deadlines deadlines) {
    if (milestones.deferralClock != DeferralClock.NO_PAUSE) {
      return deferral;
    }
    Instant promised = clocks.promised().dueAt();
    int more = milestones.forceMajeureDays;
    return deferral.notAfter(more == 0 ? promised : deadlines.due(promised, more).dueAt().toInstant());
  }

  /** Dates that depend on a holiday notice which isn't loaded yet. */
  public List<CaseDate> provisionalDates() {
    List<CaseDate> provisional = new ArrayList<>();
    if (clocks.promised().provisional() && !clocks.promised().isStopped()) {
      provisional.add(CaseDate.PROMISED);
    }
    if (clocks.statutory() != null && clocks.statutory().provisional() && !clocks.statutory().isStopped()) {
      provisional.add(CaseDate.STATUTORY);
    }
    milestones.termsOf(state, awaitsSupply()).forEach((date, term) -> {
      if (term.provisional()) {
        provisional.add(date);
      }
    });
    return provisional;
  }

  final Map<String, Object> dates() {
    Map<String, Object> dates = new LinkedHashMap<>();
    dates.put("dueAt", clocks.promised().dueAt().toString());
    dates.put("provisional", clocks.promised().provisional());
    return dates;
  }
}
