package banjie.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banjie.calendar.BuiltInNotices;
import banjie.deadlines.BusinessHours;
import banjie.deadlines.Deadlines;
import banjie.deadlines.PauseCause;
import banjie.deadlines.Receipt;
import banjie.deadlines.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A licence of five promised days with seven for its deferred paper, under each setting of the clock. All dates are
 * counted by hand; a working day is 9 to 17. Accepted on Monday 11-23 unless said otherwise: promised for 11-30, the paper for 12-02.
 */
class DeferralClockTest {

  private static final WorkingCalendar CALENDAR = BuiltInNotices.calendar();
  private static final Deadlines DEADLINES = new Deadlines(() -> CALENDAR, BusinessHours.USUAL, Receipt.CALENDAR_DATE);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Actor CLERK = actor();
  private static final Actor LEAD = actor();
  private static final Actor SECOND = actor();
  private static final Actor SUPERVISOR = actor();

  // ---- PAUSE_WHEN_WAITING ------------------------------------------------------------------------------------------

  @Test
  void eachPauseGivesBackToTheHourWhatWasLeft() {
    CaseFile file = accepted(DeferralClock.PAUSE_WHEN_WAITING, "11-23T09:00");
    dates(file, "11-30T17:00", "12-02T17:00");

    checked(file, "11-25T10:00"); // nine of forty hours are used
    assertThat(file.promised().paused()).isTrue();
    supplied(file, "11-26T12:00"); // 5 + 8 + 8 + 8 + 2 hours
    assertThat(file.promised().paused()).isFalse();
    dates(file, "12-02T17:00", "12-02T17:00");

    faulty(file, "11-26T15:00"); // three more hours are used: 28 left
    assertThat(file.promised().paused()).isTrue();
    supplied(file, "11-28T20:00"); // a Saturday night; from Monday 8 + 8 + 8 + 4 hours
    dates(file, "12-03T17:00", "12-02T17:00");

    verified(file, "11-30T10:00");
    assertThat(file.promised().paused()).isFalse();
    assertThat(file.raiseRedCard(at("12-03T16:59"))).isFalse();
    file.decide(LEAD, true, null, at("12-03T16:59"), 10, DEADLINES);
    dates(file, "12-03T17:00", "12-02T17:00");
    assertThat(kinds(file)).containsSubsequence(EventKind.CLOCK_PAUSED, EventKind.SUPPLIED, EventKind.CLOCK_RESUMED,
        EventKind.SUPPLY_VERIFIED, EventKind.CLOCK_PAUSED, EventKind.SUPPLIED, EventKind.CLOCK_RESUMED, EventKind.APPROVED);
  }

  @Test
  void oneWorkingDayIsLeftForCheckingHoweverLateThePaperComes() {
    CaseFile late = accepted(DeferralClock.PAUSE_WHEN_WAITING, "11-23T09:00");
    checked(late, "11-30T15:00"); // two hours left
    supplied(late, "12-01T10:00"); // eight: seven that day, one the next
    dates(late, "12-02T17:00", "12-02T17:00");

    CaseFile lastMinute = accepted(DeferralClock.PAUSE_WHEN_WAITING, "11-23T09:00");
    checked(lastMinute, "11-30T16:30");
    supplied(lastMinute, "12-02T23:59");
    dates(lastMinute, "12-03T17:00", "12-02T17:00");
  }

  @Test
  void aPauseOverTheNationalHolidayTakesNothing() {
    CaseFile file = accepted(DeferralClock.PAUSE_WHEN_WAITING, "09-28T09:00");
    dates(file, "10-10T17:00", "10-13T17:00"); // 29, 30, 8, 9 and the made-up Saturday 10

    checked(file, "09-30T16:00"); // 25 hours left
    supplied(file, "10-03T12:00"); // 8, 9, 10 and an hour on Monday 12
    dates(file, "10-12T17:00", "10-13T17:00");
  }

  @Test
  void aPaperThatComesWhileTheChecksGoOnChangesNoDate() {
    CaseFile file = accepted(DeferralClock.PAUSE_WHEN_WAITING, "11-23T09:00");
    supplied(file, "11-24T10:00");
    checked(file, "11-25T10:00");

    dates(file, "11-30T17:00", "12-02T17:00");
    assertThat(kinds(file)).doesNotContain(EventKind.CLOCK_PAUSED, EventKind.CLOCK_RESUMED);
  }

  // ---- NO_PAUSE ----------------------------------------------------------------------------------------------------

  @Test
  void withoutAPauseThePaperIsDueWithThePromise() {
    CaseFile file = accepted(DeferralClock.NO_PAUSE, "11-23T09:00");
    dates(file, "11-30T17:00", "11-30T17:00");

    checked(file, "11-25T10:00");
    assertThat(file.promised().paused()).isFalse();
    supplied(file, "11-26T12:00");
    faulty(file, "11-27T09:00");
    assertThat(file.promised().paused()).isFalse();
    assertThat(file.raiseRedCard(at("11-30T17:00"))).isTrue();
    supplied(file, "11-30T23:59"); // online until midnight, as ever
    dates(file, "11-30T17:00", "11-30T17:00");
    assertThat(kinds(file)).doesNotContain(EventKind.CLOCK_PAUSED, EventKind.CLOCK_RESUMED);
  }

  @Test
  void withoutAPauseTheCaseIsReturnedAtTheEndOfThePromisedDay() {
    CaseFile file = accepted(DeferralClock.NO_PAUSE, "11-23T09:00");

    assertThat(file.lapseDeferral(at("11-30T23:59"), 6, DEADLINES)).isFalse();
    refusedAs("deferral-lapsed", () -> file.supply(CLERK, List.of("report"), at("12-01T00:00"), DEADLINES));
    assertThat(file.lapseDeferral(at("12-01T00:00"), 6, DEADLINES)).isTrue();
    assertThat(file.state()).isEqualTo(CaseState.RETURNED);
  }

  @Test
  void withoutAPauseASpecialProcedureMovesThePaperWithThePromise() {
    CaseFile file = accepted(DeferralClock.NO_PAUSE, "11-23T09:00");
    file.requestSpecialProcedure(LEAD, PauseCause.EXPERT_REVIEW, 5, "专家评审", at("11-24T09:00"));
    file.decideSpecialProcedure(SUPERVISOR, true, "同意", at("11-24T09:00"), DEADLINES);
    file.endSpecialProcedure(LEAD, "结束", at("11-26T09:00"), DEADLINES);

    dates(file, "12-02T17:00", "12-02T17:00"); // 26, 27, 30, 1, 2; nine days for the paper would be 12-04
  }

  // ---- RESTART_ON_SUPPLY -------------------------------------------------------------------------------------------

  @Test
  void theWholeLimitBeginsAnewWithEachCompleteSupply() {
    CaseFile file = accepted(DeferralClock.RESTART_ON_SUPPLY, "11-23T09:00");
    dates(file, "11-30T17:00", "12-02T17:00");

    checked(file, "11-25T10:00");
    assertThat(file.promised().paused()).isTrue();
    supplied(file, "11-26T12:00"); // 27, 30, 1, 2, 3
    assertThat(file.promised().paused()).isFalse();
    dates(file, "12-03T17:00", "12-02T17:00");

    faulty(file, "11-27T11:00");
    assertThat(file.promised().paused()).isTrue();
    supplied(file, "11-28T20:00"); // a Saturday: 30, 1, 2, 3, 4
    assertThat(file.promised().paused()).isFalse();
    dates(file, "12-04T17:00", "12-02T17:00");
    verified(file, "12-04T09:00");
    file.decide(LEAD, true, null, at("12-04T16:00"), 10, DEADLINES);
    assertThat(kinds(file)).containsSubsequence(EventKind.CLOCK_PAUSED, EventKind.CLOCK_RESTARTED,
        EventKind.CLOCK_PAUSED, EventKind.CLOCK_RESTARTED, EventKind.APPROVED);
  }

  @Test
  void itBeginsAnewEvenWhileTheChecksGoOn() {
    CaseFile file = accepted(DeferralClock.RESTART_ON_SUPPLY, "11-23T09:00");
    supplied(file, "11-24T10:00");

    dates(file, "12-01T17:00", "12-02T17:00");
  }

  // ---- force majeure -----------------------------------------------------------------------------------------------

  @Test
  void forceMajeureMovesTheApplicantsDateAndNoClockOfTheBureau() {
    CaseFile file = accepted(DeferralClock.PAUSE_WHEN_WAITING, "11-23T09:00");

    extended(file, 2, "11-26T10:00");
    dates(file, "11-30T17:00", "12-04T17:00");
    extended(file, 10, "12-04T23:59"); // as long as the event lasts
    dates(file, "11-30T17:00", "12-18T17:00");
    assertThat(file.lapseDeferral(at("12-18T23:59"), 6, DEADLINES)).isFalse();
    assertThat(file.lapseDeferral(at("12-19T00:00"), 6, DEADLINES)).isTrue();
  }

  @Test
  void withoutAPauseForceMajeureGoesBeyondThePromise() {
    CaseFile file = accepted(DeferralClock.NO_PAUSE, "11-23T09:00");

    extended(file, 2, "11-26T10:00");
    dates(file, "11-30T17:00", "12-02T17:00");
    extended(file, 3, "11-27T10:00");
    dates(file, "11-30T17:00", "12-07T17:00");
    assertThat(file.redate(Actor.SYSTEM, "同一日历", at("11-27T11:00"), DEADLINES)).isEmpty();
  }

  @Test
  void forceMajeureIsCappedEachTimeAndComesInTime() {
    CaseFile file = accepted(DeferralClock.PAUSE_WHEN_WAITING, "11-23T09:00");

    refusedAs("force-majeure-cap", () -> extended(file, 0, "11-26T10:00"));
    refusedAs("force-majeure-cap", () -> extended(file, 11, "11-26T10:00"));
    refusedAs("deferral-lapsed", () -> extended(file, 1, "12-03T00:00"));
    dates(file, "11-30T17:00", "12-02T17:00");
    supplied(file, "11-26T10:00");
    refusedAs("no-term-running", () -> extended(file, 1, "11-26T11:00"));
  }

  // ---- details -----------------------------------------------------------------------------------------------------

  private static CaseFile accepted(DeferralClock mode, String local) {
    Papers papers = new Papers(List.of(new Paper("report", "财务审计报告", true, Paper.State.EXPECTED, null, null)));
    Filing filing = new Filing("labour-dispatch-licence", 13, "LabourDispatchLicence", "2026-11", 5, 20, false, true, 7,
        "hall", null, false, "COUNTER", null, "演示单位", null, Map.of(), papers, List.of());
    CaseFile file = CaseFile.submit(UUID.randomUUID(), "1", "Q", filing, CLERK, at(local), 5, DEADLINES);
    file.signCommitment(CLERK, List.of("report"), Signature.onPaper("演示单位"), at(local));
    file.keepCommitmentScan(CLERK, UUID.randomUUID(), at(local));
    file.acceptWithDeferral(CLERK, List.of("report"), mode, at(local), DEADLINES);
    return file;
  }

  private static void checked(CaseFile file, String local) {
    file.check(Step.LEAD_CHECK, LEAD, true, null, at(local), DEADLINES);
    file.check(Step.SECOND_CHECK, SECOND, true, null, at(local), DEADLINES);
  }

  private static void supplied(CaseFile file, String local) {
    file.supply(CLERK, List.of("report"), at(local), DEADLINES);
  }

  private static void verified(CaseFile file, String local) {
    file.verifySupply(LEAD, List.of("report"), List.of(), at(local), DEADLINES);
  }

  private static void faulty(CaseFile file, String local) {
    file.verifySupply(LEAD, List.of(), List.of(new Gap("report", "无签章", null)), at(local), DEADLINES);
  }

  private static void extended(CaseFile file, int days, String local) {
    file.extendTerm(SUPERVISOR, days, "暴雪封路", 10, at(local), DEADLINES);
  }

  /** The statutory date never moves for papers: twenty working days. */
  private static void dates(CaseFile file, String promised, String deferral) {
    assertThat(local(file.promised().dueAt())).isEqualTo(promised);
    assertThat(local(file.milestones().deferralDueAt())).isEqualTo(deferral);
    if (file.milestones().specialProcedures().isEmpty() && promised.compareTo("11") > 0) {
      assertThat(local(file.statutory().dueAt())).isEqualTo("12-21T17:00");
    }
  }

  private static List<EventKind> kinds(CaseFile file) {
    return file.takeNewEvents().stream().map(CaseEvent::kind).toList();
  }

  private static void refusedAs(String code, Runnable action) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(CaseRefused.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static Actor actor() {
    return new Actor(UUID.randomUUID(), "演示人员");
  }

  private static Instant at(String local) {
    return LocalDateTime.parse("2026-" + local).atZone(ZONE).toInstant();
  }

  private static String local(Instant at) {
    return at.atZone(ZONE).toLocalDateTime().toString().substring(5);
  }
}
