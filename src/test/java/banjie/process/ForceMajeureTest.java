package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.Consistency;
import banjie.ProblemDetails;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A supervisor gives the applicant more time (不可抗力): dates, timers and reminders follow, the bureau's own clocks don't. */
class ForceMajeureTest extends Walk {

  private static final String ITEM = "resident-pension-enrolment";
  private static final List<String> GAPS = List.of("enrolment-form");
  private static final String AUDIT = "financial-audit-report";

  private CaseWalk inCorrection() {
    return file(ITEM).correctionAsked(GAPS);
  }

  private CaseWalk deferred() {
    return LicenceChecks.both(file("labour-dispatch-licence", Map.of("deferralRequested", true), List.of(AUDIT))
        .finished("intake", "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT))));
  }

  private Bureau.Answer extend(String by, CaseWalk life, int days) {
    return bureau.post(by, "/api/v1/cases/" + life.id() + "/force-majeure", Map.of("days", days, "reason", "暴雪封路，申请人来电"));
  }

  private CaseWalk extended(CaseWalk life, int days) {
    Bureau.expect(200, extend("supervisor", life, days));
    Consistency.check(rows);
    return life;
  }

  @Test
  void theCorrectionTermEndsLaterAndLapsesThen() {
    CaseWalk life = extended(inCorrection(), 3);

    assertThat(life.date("correctionDueAt")).isEqualTo("2026-12-07T17:00:00+08:00");
    assertThat(life.timer(Models.TIMER_CORRECTION_DUE)).isEqualTo("2026-12-08T00:00:00+08:00");
    assertThat(life.timer(Models.TIMER_CORRECTION_REMINDER_3)).isEqualTo("2026-12-02T17:00:00+08:00");
    JsonNode event = life.events("TERM_EXTENDED").get(0);
    assertThat(event.at("/reason").asText()).startsWith("暴雪");
    assertThat(event.at("/detail/term").asText()).isEqualTo("CORRECTION");
    assertThat(event.at("/detail/days").asInt()).isEqualTo(3);
    assertThat(event.at("/detail/dueBefore").asText()).isEqualTo("2026-12-02T09:00:00Z");
    assertThat(event.at("/detail/dueAfter").asText()).isEqualTo("2026-12-07T09:00:00Z");

    assertThat(life.timePassesTo("2026-12-07T23:59").state()).isEqualTo("CORRECTION");
    assertThat(life.timePassesTo("2026-12-08T00:00").state()).isEqualTo("DEEMED_WITHDRAWN");
    assertThat(life.jobs()).isZero();
  }

  @Test
  void remindersThatHadGoneOffComeAgainBeforeTheNewEnd() {
    CaseWalk life = inCorrection().timePassesTo("2026-12-01T18:00");
    assertThat(daysLeft(life)).containsExactly("1");

    extended(life, 5); // until 12-09
    assertThat(daysLeft(life.jobsRun())).containsExactly("1");
    assertThat(daysLeft(life.timePassesTo("2026-12-04T17:00"))).containsExactly("1", "3");
    assertThat(daysLeft(life.timePassesTo("2026-12-08T17:00"))).containsExactly("1", "3", "1");
    assertThat(daysLeft(life.timePassesTo("2026-12-09T09:00"))).containsExactly("1", "3", "1", "0");
    life.resubmitted(GAPS).in(Models.INTAKE).isWaitingAt(Models.TASK_CHECK_INTAKE);
    Consistency.check(rows);
  }

  @Test
  void theDeferralTermEndsLaterWhileThePromisedClockStandsStill() {
    CaseWalk life = deferred().timePassesTo("2026-12-02T10:00");
    assertThat(life.paused()).isTrue();

    extended(extended(life, 2), 1); // as long as the event lasts, each time with a reason
    assertThat(life.date("deferralDueAt")).isEqualTo("2026-12-07T17:00:00+08:00");
    assertThat(life.timer(Models.TIMER_DEFERRAL_DUE)).isEqualTo("2026-12-08T00:00:00+08:00");
    assertThat(life.suspended(Models.TIMER_OVERDUE)).isTrue();
    assertThat(life.date("statutoryDueAt")).isEqualTo("2026-12-21T17:00:00+08:00");
    assertThat(life.events("TERM_EXTENDED").get(1).at("/detail/term").asText()).isEqualTo("DEFERRAL");

    life.timePassesTo("2026-12-07T20:00").supplied(AUDIT);
    life.in(Models.LABOUR_DISPATCH_LICENCE).isWaitingAt(Models.TASK_VERIFY_SUPPLY);
    assertThat(life.timer(Models.TIMER_DEFERRAL_DUE)).isNull();
    Consistency.check(rows);
  }

  @Test
  void theExtendedDeferralLapsesAtItsNewEnd() {
    CaseWalk life = extended(deferred(), 1);

    assertThat(life.timePassesTo("2026-12-03T23:59").state()).isEqualTo("IN_REVIEW");
    assertThat(life.timePassesTo("2026-12-04T00:00").state()).isEqualTo("RETURNED");
    life.in(Models.LABOUR_DISPATCH_LICENCE).hasPassed(Drawn.RETURNED).isEnded();
  }

  @Test
  void inASpecialProcedureNewTimersStandStillLikeTheOldOnes() {
    CaseWalk life = deferred();
    Bureau.expect(200, bureau.post("review", "/api/v1/cases/" + life.id() + "/special-procedure",
        Map.of("cause", "EXPERT_REVIEW", "days", 20, "reason", "专家评审")));
    life.finished("supervisor", "PROCEDURE_DECISION", Map.of("decision", "AGREE"));
    assertThat(life.suspended(Models.TIMER_DEFERRAL_DUE)).isTrue();

    extended(life, 1);
    assertThat(life.suspended(Models.TIMER_DEFERRAL_DUE)).isTrue();
    life.supplied(AUDIT).finished("review", "SUPPLY_CHECK", Map.of("accepted", List.of(), "faults", "缺签章"));
    assertThat(life.suspended(Models.TIMER_DEFERRAL_DUE)).isTrue();
    assertThat(life.timePassesTo("2026-12-10T10:00").state()).isEqualTo("IN_REVIEW");
    assertThat(life.count("REMINDED")).isZero();
  }

  @Test
  void onlyASupervisorExtendsAndOnlyARunningTermWithinTheCap() {
    CaseWalk life = inCorrection();

    for (String clerk : List.of("intake", "citizen", "admin")) {
      ProblemDetails.check(clerk, extend(clerk, life, 1), 403, "not-a-supervisor", "role");
    }
    ProblemDetails.check("too long", extend("supervisor", life, 11), 422, "force-majeure-cap", "days");
    ProblemDetails.check("nothing", extend("supervisor", life, 0), 422, "force-majeure-cap", "days");
    ProblemDetails.check("no reason", bureau.post("supervisor", "/api/v1/cases/" + life.id() + "/force-majeure",
        Map.of("days", 1, "reason", " ")), 422, "invalid-input", "reason");
    ProblemDetails.check("no term", extend("supervisor", life.resubmitted(GAPS), 1), 409, "no-term-running", "state");
    assertThat(life.count("TERM_EXTENDED")).isZero();
  }

  private static List<String> daysLeft(CaseWalk life) {
    return life.events("REMINDED").stream().map(event -> event.at("/detail/daysBefore").asText()).toList();
  }
}
