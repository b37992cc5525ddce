package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.Consistency;
import banjie.access.TestPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A hearing or the like, whose time the law leaves out of both terms (APL 45). A licence accepted on Monday 2026-11-23,
 * promised for 11-30; a hearing of three working days agreed to on Tuesday at ten, so until 11-27.
 */
class SpecialProcedureTest extends Walk {

  @Autowired
  TestPeople people;

  private static final String LICENCE = Models.LABOUR_DISPATCH_LICENCE;
  private static final String AUDIT = "financial-audit-report";
  private static final Map<String, ?> HEARING = Map.of("cause", "HEARING", "days", 3, "reason", "利害关系人申请听证");
  private static final Map<String, ?> AGREE = Map.of("decision", "AGREE");

  private Bureau.Answer ask(String who, CaseWalk life, Map<String, ?> how) {
    return bureau.post(who, "/api/v1/cases/" + life.id() + "/special-procedure", how);
  }

  private Bureau.Answer end(String who, CaseWalk life) {
    return bureau.post(who, "/api/v1/cases/" + life.id() + "/special-procedure/end", Map.of("reason", "听证会已结束"));
  }

  private CaseWalk agreed(CaseWalk life) {
    Bureau.expect(200, ask("review", life, HEARING));
    life.timePassesTo("2026-11-24T10:00");
    return life.finished("supervisor", "PROCEDURE_DECISION", AGREE);
  }

  private CaseWalk licence() {
    return file("labour-dispatch-licence").accepted();
  }

  @Test
  void bothClocksStandStillUntilTheOfficerEndsIt() {
    CaseWalk life = agreed(licence());

    life.in(Models.SPECIAL_PROCEDURE).isWaitingAt(Models.RECEIVE_PROCEDURE_ENDED);
    assertThat(life.paused()).isTrue();
    assertThat(life.suspended(Models.TIMER_OVERDUE)).isTrue();
    assertThat(life.suspended(Models.TIMER_WARNING)).isTrue();
    assertThat(life.timer(Models.TIMER_PROCEDURE_DUE)).isEqualTo("2026-11-27T17:00:00+08:00");
    assertThat(life.events("SPECIAL_PROCEDURE_STARTED").get(0).at("/detail/until").asText()).isEqualTo("2026-11-27T09:00:00Z");
    Consistency.check(rows);

    life.timePassesTo("2026-11-26T10:00");
    Bureau.expect(200, end("review2", life));

    life.in(Models.SPECIAL_PROCEDURE).hasPassed("End_ProcedureEnded").isEnded();
    assertThat(life.paused()).isFalse();
    assertThat(life.date("dueAt")).isEqualTo("2026-12-02T17:00:00+08:00"); // exactly two days later
    assertThat(life.date("statutoryDueAt")).isEqualTo("2026-12-23T17:00:00+08:00");
    assertThat(life.timer(Models.TIMER_OVERDUE)).isEqualTo(life.date("dueAt"));
    assertThat(life.timer(Models.TIMER_WARNING)).isEqualTo(life.date("warnAt"));
    assertThat(life.suspended(Models.TIMER_OVERDUE)).isFalse();
    assertThat(life.timePassesTo("2026-12-02T17:00").story()).endsWith("YELLOW_CARD", "RED_CARD");
    Consistency.check(rows);
  }

  @Test
  void whatWasToldInWritingIsNotExceeded() {
    CaseWalk life = agreed(licence()).timePassesTo("2026-11-27T16:59");
    assertThat(life.paused()).isTrue();

    life.timePassesTo("2026-11-27T17:00");

    life.in(Models.SPECIAL_PROCEDURE).hasPassed("End_ProcedureLapsed").isEnded();
    assertThat(life.count("SPECIAL_PROCEDURE_ENDED")).isOne();
    // An hour and a half of the five days was used: 41 hours from the morning of 11-30 end on 12-04.
    assertThat(life.date("dueAt")).isEqualTo("2026-12-04T17:00:00+08:00");
    assertThat(life.date("statutoryDueAt")).isEqualTo("2026-12-25T17:00:00+08:00");
    assertThat(life.timer(Models.TIMER_OVERDUE)).isEqualTo(life.date("dueAt"));
    assertThat(end("review", life).text("/code")).isEqualTo("no-procedure");
    Consistency.check(rows);
  }

  @Test
  void foundOverLateItStillEndedOnItsDay() {
    CaseWalk life = agreed(licence()).timePassesTo("2026-12-10T09:00");

    assertThat(life.date("dueAt")).isEqualTo("2026-12-04T17:00:00+08:00");
    assertThat(life.events("SPECIAL_PROCEDURE_ENDED").get(0).at("/detail/endedAt").asText()).isEqualTo("2026-11-27T09:00:00Z");
    assertThat(life.count("RED_CARD")).isOne();
    Consistency.check(rows);
  }

  @Test
  void refusedTheClocksRunOn() {
    CaseWalk life = licence();
    Bureau.expect(200, ask("review", life, HEARING));
    life.finished("supervisor", "PROCEDURE_DECISION", Map.of("decision", "REFUSE", "reason", "无需听证"));

    life.in(Models.SPECIAL_PROCEDURE).hasPassed("End_ProcedureRefused").isEnded();
    assertThat(life.paused()).isFalse();
    assertThat(life.date("dueAt")).isEqualTo("2026-11-30T17:00:00+08:00");
    Bureau.expect(200, ask("review", life, HEARING));
    Consistency.check(rows);
  }

  @Test
  void onlyTheCausesOfTheLaw() {
    CaseWalk life = licence();
    assertThat(ask("review", life, Map.of("cause", "AWAITING_PAPERS", "days", 3, "reason", "等")).text("/code"))
        .isEqualTo("not-a-special-procedure");
    assertThat(ask("review", life, Map.of("cause", "SITE_VISIT", "days", 3, "reason", "踏勘")).status()).isBetween(400, 422);
    assertThat(ask("review", life, Map.of("cause", "HEARING", "days", 121, "reason", "长")).text("/code")).isEqualTo("procedure-days");
    assertThat(ask("intake", life, HEARING).text("/code")).isEqualTo("wrong-role");
    assertThat(end("review", life).text("/code")).isEqualTo("no-procedure");
    Bureau.expect(200, ask("review", life, HEARING));
    assertThat(ask("review", life, HEARING).text("/code")).isEqualTo("procedure-open");
    assertThat(end("review", life).text("/code")).as("not agreed to yet").isEqualTo("no-procedure");
    Consistency.check(rows);
  }

  @Test
  void noDecisionWhileItGoesOn() {
    CaseWalk life = LicenceChecks.both(agreed(licence()));
    assertThat(life.tried("review3", "REVIEW", Map.of("decision", "APPROVE")).text("/code")).isEqualTo("in-special-procedure");
    Bureau.expect(200, end("review", life));
    assertThat(life.tried("review3", "REVIEW", Map.of("decision", "APPROVE")).status()).isEqualTo(200);
    Consistency.check(rows);
  }

  @Test
  void aWithdrawnCaseLeavesNeitherRequestNorProcedure() {
    CaseWalk waiting = licence();
    Bureau.expect(200, ask("review", waiting, HEARING));
    Bureau.expect(200, bureau.post("review", "/api/v1/cases/" + waiting.id() + "/extension", Map.of("days", 3, "reason", "案情复杂")));
    waiting.withdrawn();
    waiting.in(Models.SPECIAL_PROCEDURE).hasPassed("End_RequestDropped").isEnded();
    waiting.in(Models.EXTENSION).isEnded();

    CaseWalk goingOn = agreed(licence());
    goingOn.withdrawn();
    goingOn.in(Models.SPECIAL_PROCEDURE).isEnded();
    goingOn.in(LICENCE).isEnded();
    assertThat(goingOn.jobs()).isZero();
    assertThat(goingOn.paused()).isFalse();
    Consistency.check(rows);
  }

  @Test
  void theApplicantsTermStandsStillTooAndNobodyPressesThem() {
    CaseWalk life = file("labour-dispatch-licence", Map.of("deferralRequested", true), List.of(AUDIT))
        .finished("intake", "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT)));
    assertThat(life.date("deferralDueAt")).isEqualTo("2026-12-02T17:00:00+08:00");
    Bureau.expect(200, ask("review", life, Map.of("cause", "APPRAISAL", "days", 10, "reason", "鉴定设备")));
    life.timePassesTo("2026-11-24T10:00");
    life.finished("supervisor", "PROCEDURE_DECISION", AGREE);

    life.timePassesTo("2026-12-07T09:00"); // past the old term, within the procedure
    assertThat(life.story()).doesNotContain("REMINDED", "DEFERRAL_LAPSED", "YELLOW_CARD", "RED_CARD");
    assertThat(life.suspended(Models.TIMER_DEFERRAL_DUE)).isTrue();

    Bureau.expect(200, end("review", life));
    // From 11-24 to 12-07 nine working days went by.
    assertThat(life.date("deferralDueAt")).isEqualTo("2026-12-15T17:00:00+08:00");
    assertThat(life.timer(Models.TIMER_DEFERRAL_DUE)).isEqualTo("2026-12-16T00:00:00+08:00");
    life.timePassesTo("2026-12-10T17:00").timePassesTo("2026-12-14T17:00").timePassesTo("2026-12-15T18:00");
    assertThat(life.events("REMINDED").stream().map(event -> event.at("/detail/daysBefore").asText())).containsExactly("3", "1", "0");
    life.timePassesTo("2026-12-16T00:00");
    assertThat(life.state()).isEqualTo("RETURNED");
    assertThat(life.count("DEFERRAL_LAPSED")).isOne();
    Consistency.check(rows);
  }

  @Test
  void aTermThatBeginsAnewInTasklistWithinTheProcedureDoesNotEndThere() {
    CaseWalk life = file("labour-dispatch-licence", Map.of("deferralRequested", true), List.of(AUDIT))
        .finished("intake", "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT)));
    life.supplied(AUDIT);
    Bureau.expect(200, ask("review", life, Map.of("cause", "APPRAISAL", "days", 10, "reason", "鉴定设备")));
    life.timePassesTo("2026-11-24T10:00").finished("supervisor", "PROCEDURE_DECISION", AGREE);
    bureau.claim("review2", life.id(), "SUPPLY_CHECK");
    String task = bureau.taskId(life.id(), "SUPPLY_CHECK");
    people.actAs("review2");
    engine.getTaskService().complete(task, Map.of("accepted", List.of(), "faults", "缺签章"));

    // Ten working days after the old end, 12-02.
    assertThat(life.timer(Models.TIMER_DEFERRAL_DUE)).isEqualTo("2026-12-17T00:00:00+08:00");
    life.timePassesTo("2026-12-07T09:00");
    assertThat(life.state()).isEqualTo("IN_REVIEW");
    assertThat(life.count("REMINDED")).isZero();
  }

  @Test
  void aClockThatHasRunOutIsNotHealed() {
    CaseWalk life = licence().timePassesTo("2026-12-01T10:00");
    assertThat(life.count("RED_CARD")).isOne();
    Bureau.expect(200, ask("review", life, HEARING));
    life.finished("supervisor", "PROCEDURE_DECISION", AGREE);

    assertThat(life.paused()).isFalse();
    assertThat(life.date("dueAt")).isEqualTo("2026-11-30T17:00:00+08:00");
    assertThat(life.view().at("/dates/statutoryLedger").findValuesAsText("kind")).contains("PAUSED");
    life.timePassesTo("2026-12-04T17:00");
    assertThat(life.date("dueAt")).isEqualTo("2026-11-30T17:00:00+08:00");
    assertThat(life.date("statutoryDueAt")).isEqualTo("2026-12-25T17:00:00+08:00");
    assertThat(life.count("RED_CARD")).isOne();
    Consistency.check(rows);
  }

  @Test
  void twoPausesAndAnExtensionAddUp() {
    CaseWalk life = agreed(licence()).timePassesTo("2026-11-25T10:00");
    Bureau.expect(200, end("review", life)); // one day taken: 12-01
    Bureau.expect(200, ask("review", life, Map.of("cause", "EXPERT_REVIEW", "days", 5, "reason", "专家评审")));
    life.timePassesTo("2026-11-26T08:30").finished("supervisor", "PROCEDURE_DECISION", AGREE).timePassesTo("2026-11-30T08:30");
    Bureau.expect(200, end("review", life)); // two more: 12-03
    assertThat(life.date("dueAt")).isEqualTo("2026-12-03T17:00:00+08:00");
    Bureau.expect(200, bureau.post("review", "/api/v1/cases/" + life.id() + "/extension", Map.of("days", 4, "reason", "复杂")));
    life.finished("supervisor", "EXTENSION_DECISION", Map.of("decision", "GRANT"));
    assertThat(life.date("dueAt")).isEqualTo("2026-12-09T17:00:00+08:00");
    assertThat(life.timer(Models.TIMER_OVERDUE)).isEqualTo(life.date("dueAt"));
    assertThat(life.timePassesTo("2026-12-09T17:00").story()).containsOnlyOnce("YELLOW_CARD").endsWith("RED_CARD");
    Consistency.check(rows);
  }

  @Test
  void aPauseOverAHolidayTakesItsWorkingDaysOnly() {
    CaseWalk life = licence();
    Bureau.expect(200, ask("review", life, Map.of("cause", "INSPECTION", "days", 60, "reason", "检验")));
    life.timePassesTo("2026-11-30T08:30").finished("supervisor", "PROCEDURE_DECISION", AGREE);
    // One day of the promise is left. New Year's Day and two weekends are nobody's working time.
    life.timePassesTo("2027-01-04T08:30");
    Bureau.expect(200, end("review", life));
    assertThat(life.date("dueAt")).isEqualTo("2027-01-04T17:00:00+08:00");
    assertThat(life.paused()).isFalse();
    Consistency.check(rows);
  }
}
