package banjie.casefile;

import static banjie.casefile.CaseState.*;

import banjie.deadlines.Deadlines;
import banjie.deadlines.Term;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the applicant has yet to supply, after the one notice or within a deferral, and what follows when it doesn't come. */
abstract class CorrectableCase extends WatchedCase {

  // ---- the one notice ----------------------------------------------------------------------------------------------

  /** Serves the one notice of everything missing. A second one needs the supervisor's word (APL 72(4)). */
  public void askCorrection(Actor by, List<Gap> gaps, Instant now, int correctionDays, Deadlines deadlines) {
    require(SUBMITTED, "一次性告知补正", "sent back for correction");
    CaseRules.knownPapers(papers, Gap.papers(gaps), "gaps");
    CaseRules.oneNotice(milestones);
    papers = papers.missing(gaps);
    milestones.noticesServed++;
    milestones.noticeServedAt = now;
    milestones.secondNoticeAllowed = false;
    milestones.correction = Term.of(now, correctionDays, deadlines);
    state = CORRECTION;
    record(EventKind.CORRECTION_ASKED, now, by, Gap.summary(gaps, papers), Map.of(
        "gaps", Gap.papers(gaps), "faults", Gap.words(gaps, Gap::fault), "forms", Gap.words(gaps, Gap::form),
        "notice", milestones.noticesServed, "correctionDueAt", milestones.correctionDueAt().toString()));
  }

  public void allowSecondNotice(Actor supervisor, String reason, Instant now) {
    require(SUBMITTED, "同意再次告知", "given a second notice");
    milestones.secondNoticeAllowed = true;
    record(EventKind.SECOND_NOTICE_ALLOWED, now, supervisor, reason, Map.of());
  }

  /** What the applicant may supply now: papers still to come, and those that came and may be replaced until all are in. */
  public List<Paper> openPapers() {
    if (state == CORRECTION) {
      return papers.openSince(milestones.noticeServedAt);
    }
    return state == IN_REVIEW && awaitsSupply()
        ? papers.list().stream().filter(p -> p.state() == Paper.State.DEFERRED || p.state() == Paper.State.SUPPLIED).toList()
        : List.of();
  }

  private List<String> openCodes() {
    return openPapers().stream().map(Paper::code).toList();
  }

  // ---- correction --------------------------------------------------------------------------------------------------

  /** Everything named in the notice came in; intake looks again, and its five days begin again. */
  public void resubmit(Actor by, Collection<String> supplied, Instant now, int noticeDays, Deadlines deadlines) {
    require(CORRECTION, "补正", "corrected");
    CaseRules.withinCorrection(milestones, now, deadlines);
    List<String> open = openCodes();
    CaseRules.allOf(papers.codesIn(Paper.State.MISSING), open, supplied, "papers");
    papers = papers.supplied(supplied, now);
    comeBack(by, open, now, noticeDays, deadlines);
  }

  /** Some of what the notice named came in, or came again; with the last of it the case is back at intake. */
  public void supplyCorrection(Actor by, Collection<String> supplied, Instant now, int noticeDays, Deadlines deadlines) {
    require(CORRECTION, "补正", "corrected");
    CaseRules.withinCorrection(milestones, now, deadlines);
    List<String> open = openCodes();
    CaseRules.mayBeSupplied(papers, open, supplied);
    papers = papers.supplied(supplied, now);
    record(EventKind.SUPPLIED, now, by, null, Map.of("papers", List.copyOf(supplied)));
    if (papers.in(Paper.State.MISSING).isEmpty()) {
      comeBack(by, open, now, noticeDays, deadlines);
    }
  }

  private void comeBack(Actor by, List<String> supplied, Instant now, int noticeDays, Deadlines deadlines) {
    receive(now, noticeDays, deadlines);
    record(EventKind.CORRECTION_RECEIVED, now, by, null, Map.of("papers", supplied));
  }

  /** Online supplements count until 24:00 of the last day, so nothing lapses before (DOMAIN §1). */
  public boolean lapseCorrection(Instant now, Deadlines deadlines) {
    if (state != CORRECTION || now.isBefore(deadlines.endOfDay(milestones.correctionDueAt()))) {
      return false;
    }
    close(DEEMED_WITHDRAWN, now, Actor.SYSTEM, deadlines);
    record(EventKind.CORRECTION_LAPSED, now, Actor.SYSTEM, null, Map.of());
    return true;
  }

  // ---- deferral ----------------------------------------------------------------------------------------------------

  /** Deferred papers may come one by one. The clock goes on when the last one is in. */
  public void supply(Actor by, Collection<String> supplied, Instant now, Deadlines deadlines) {
    require(IN_REVIEW, "补交容缺材料", "supplied with papers");
    CaseRules.mayBeSupplied(papers, openCodes(), supplied);
    CaseRules.withinDeferral(milestones, now, deadlines);
    papers = papers.supplied(supplied, now);
    record(EventKind.SUPPLIED, now, by, null, Map.of("papers", List.copyOf(supplied)));
    if (!awaitsSupply()) {
      goOnWithAllPapers(now, deadlines);
    }
  }

  /** @param faults of each paper that isn't accepted */
  public void verifySupply(Actor by, Collection<String> accepted, List<Gap> faults, Instant now, Deadlines deadlines) {
    require(IN_REVIEW, "核验补交材料", "verified");
    List<String> supplied = papers.codesIn(Paper.State.SUPPLIED);
    CaseRules.someOf(supplied, accepted, "accepted");
    CaseRules.eachFaultNamed(supplied, accepted, faults);
    papers = papers.verified(accepted, faults);
    record(EventKind.SUPPLY_VERIFIED, now, by, faults.isEmpty() ? null : Gap.summary(faults, papers), Map.of(
        "accepted", List.copyOf(accepted), "faults", Gap.words(faults, Gap::fault), "forms", Gap.words(faults, Gap::form)));
    pauseIfOnlyPapersAreMissing(now, deadlines);
  }

  /** @param barMonths for how long the applicant may defer nothing again; 0 for not at all */
  public boolean lapseDeferral(Instant now, int barMonths, Deadlines deadlines) {
    if (state != IN_REVIEW || !awaitsSupply() || isInSpecialProcedure()
        || now.isBefore(deadlines.endOfDay(milestones.deferralDueAt()))) {
      return false;
    }
    // From the end of the term, not from when somebody noticed.
    OffsetDateTime lapsedAt = deadlines.local(deadlines.endOfDay(milestones.deferralDueAt()));
    close(RETURNED, now, Actor.SYSTEM, deadlines);
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("papers", papers.codesIn(Paper.State.DEFERRED));
    detail.put("lapsedAt", lapsedAt.toInstant().toString());
    if (barMonths > 0) {
      detail.put("barredUntil", lapsedAt.plusMonths(barMonths).toInstant().toString());
    }
    record(EventKind.DEFERRAL_LAPSED, now, Actor.SYSTEM, "逾期未补交，视为放弃申请", detail);
    return true;
  }

  /** The applicant made good for a lapsed deferral: it bars nothing any more. */
  public void repairCredit(Actor supervisor, String reason, Instant now) {
    require(RETURNED, "信用修复", "repaired");
    record(EventKind.CREDIT_REPAIRED, now, supervisor, reason, Map.of());
  }

  // ---- force majeure -----------------------------------------------------------------------------------------------

  /**
   * Gives the applicant more time for what they can't help (不可抗力), as often as the event lasts. The bureau's own
   * clocks go on as they are.
   *
   * @param capDays the most working days at a time
   */
  public void extendTerm(Actor supervisor, int days, String reason, int capDays, Instant now, Deadlines deadlines) {
    boolean correction = state == CORRECTION;
    if (!correction && !(state == IN_REVIEW && awaitsSupply())) {
      throw CaseRefused.conflict("no-term-running", "state",
          "办件现在没有补正或容缺补正期限可以顺延", "No term for correction or deferred papers is running");
    }
    CaseRules.forceMajeure(days, capDays);
    Term before = correction ? milestones.correction : milestones.deferral;
    Term after = before.extend(days, deadlines);
    if (correction) {
      CaseRules.withinCorrection(milestones, now, deadlines);
    } else {
      CaseRules.withinDeferral(milestones, now, deadlines);
      milestones.forceMajeureDays += days;
      after = capped(after, deadlines);
    }
    CaseDate term = correction ? CaseDate.CORRECTION : CaseDate.DEFERRAL;
    milestones.set(term, after);
    record(EventKind.TERM_EXTENDED, now, supervisor, reason, Map.of("term", term.name(), "days", days,
        "dueBefore", before.dueAt().toString(), "dueAfter", after.dueAt().toString(), "provisional", after.provisional()));
  }

  // ---- inside ------------------------------------------------------------------------------------------------------

  final void receive(Instant now, int noticeDays, Deadlines deadlines) {
    state = SUBMITTED;
    milestones.receivedAt = now;
    milestones.notice = Term.fromReceipt(now, noticeDays, deadlines);
  }

  final void close(CaseState closed, Instant now, Actor by, Deadlines deadlines) {
    state = closed;
    stopClocks(now, by, closed.nameZh(), deadlines);
    milestones.closedAt = now;
  }
}
