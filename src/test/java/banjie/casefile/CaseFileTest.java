package banjie.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banjie.calendar.BuiltInNotices;
import banjie.deadlines.BusinessHours;
import banjie.deadlines.Deadlines;
import banjie.deadlines.Receipt;
import banjie.deadlines.WorkingCalendar;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The case's own guards, without the model in front of them: they hold even if a process let something through. */
class CaseFileTest {

  private static final WorkingCalendar CALENDAR = BuiltInNotices.calendar();
  private static final Deadlines DEADLINES = new Deadlines(() -> CALENDAR, BusinessHours.USUAL, Receipt.CALENDAR_DATE);
  private static final Instant MONDAY = at("2026-11-23T09:00:00+08:00");
  private static final Actor CLERK = officer();
  private static final Actor LEAD = officer();
  private static final Actor SECOND = officer();

  @Test
  void nothingIsDecidedWhileADeferredPaperIsMissingOrUnverified() {
    CaseFile file = acceptedWithDeferral();
    file.check(Step.LEAD_CHECK, LEAD, true, null, MONDAY, DEADLINES);
    file.check(Step.SECOND_CHECK, SECOND, true, null, MONDAY, DEADLINES);

    refusedAs("deferred-papers-open", () -> file.decide(LEAD, true, null, MONDAY, 10, DEADLINES));
    file.supply(CLERK, List.of("report"), MONDAY, DEADLINES);
    refusedAs("deferred-papers-open", () -> file.decide(LEAD, true, null, MONDAY, 10, DEADLINES));
    file.verifySupply(LEAD, List.of("report"), List.of(), MONDAY, DEADLINES);
    file.decide(LEAD, true, null, MONDAY, 10, DEADLINES);

    assertThat(file.state()).isEqualTo(CaseState.DECIDED);
  }

  @Test
  void aLicenceIsNotDecidedBeforeTwoOfficersChecked() {
    CaseFile file = acceptedWithDeferral();
    file.check(Step.LEAD_CHECK, LEAD, true, null, MONDAY, DEADLINES);
    file.supply(CLERK, List.of("report"), MONDAY, DEADLINES);
    file.verifySupply(LEAD, List.of("report"), List.of(), MONDAY, DEADLINES);

    refusedAs("two-officers", () -> file.decide(LEAD, true, null, MONDAY, 10, DEADLINES));
  }

  @Test
  void eachCardIsRaisedOnceHoweverOftenATimerAsks() {
    CaseFile file = acceptedWithDeferral();
    Instant warned = at("2026-11-27T17:00:00+08:00");
    Instant overdue = at("2026-11-30T17:00:00+08:00");

    assertThat(file.raiseYellowCard(warned.minusMillis(1))).isFalse();
    assertThat(file.raiseYellowCard(warned)).isTrue();
    assertThat(file.raiseYellowCard(warned)).isFalse();
    assertThat(file.raiseRedCard(overdue.minusMillis(1))).isFalse();
    assertThat(file.raiseRedCard(overdue)).isTrue();
    assertThat(file.raiseRedCard(overdue)).isFalse();
    assertThat(file.raiseYellowCard(overdue)).isFalse();
  }

  @Test
  void outsideTheLicenceAnExtensionMovesThePromiseWithinTheLawsTermOnly() {
    CaseFile file = accepted(new Filing("resident-pension-enrolment", 8, "ResidentPensionEnrolment", "2026-11", 3, 10, false, false,
        0, "hall", null, false, "COUNTER", null, "演示人员", null, Map.of(), new Papers(List.of()), List.of()));
    Instant statutory = file.statutory().dueAt();
    refusedAs("beyond-statutory", () -> file.requestExtension(CLERK, 8, "核对数据", 10, MONDAY, DEADLINES));

    file.requestExtension(CLERK, 7, "核对数据", 10, MONDAY, DEADLINES);
    file.decideExtension(officer(), true, null, MONDAY, DEADLINES);

    assertThat(file.promised().dueAt()).isEqualTo(statutory).isEqualTo(at("2026-12-07T17:00:00+08:00"));
    assertThat(file.statutory().dueAt()).isEqualTo(statutory);
  }

  private static CaseFile accepted(Filing filing) {
    CaseFile file = CaseFile.submit(UUID.randomUUID(), "1", "Q", filing, CLERK, MONDAY, 5, DEADLINES);
    file.accept(CLERK, MONDAY, DEADLINES);
    return file;
  }

  private static CaseFile acceptedWithDeferral() {
    Papers papers = new Papers(List.of(new Paper("report", "财务审计报告", true, Paper.State.EXPECTED, null, null)));
    Filing filing = new Filing("labour-dispatch-licence", 13, "LabourDispatchLicence", "2026-11", 5, 20, false, true, 7,
        "hall", null, false, "COUNTER", null, "演示单位", null, Map.of(), papers, List.of());
    CaseFile file = CaseFile.submit(UUID.randomUUID(), "1", "Q", filing, CLERK, MONDAY, 5, DEADLINES);
    file.signCommitment(CLERK, List.of("report"), Signature.onPaper("演示单位"), MONDAY);
    file.keepCommitmentScan(CLERK, UUID.randomUUID(), MONDAY);
    file.acceptWithDeferral(CLERK, List.of("report"), DeferralClock.PAUSE_WHEN_WAITING, MONDAY, DEADLINES);
    return file;
  }

  private static void refusedAs(String code, Runnable action) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(CaseRefused.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static Actor officer() {
    return new Actor(UUID.randomUUID(), "演示人员");
  }

  private static Instant at(String moment) {
    return OffsetDateTime.parse(moment).toInstant();
  }
}
