package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.access.TestPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A licence accepted at once although papers are still to come (容缺受理): seven working days to supply them, the
 * checks run meanwhile, no decision before. Accepted on Monday 2026-11-23: promised for 11-30, papers due on 12-02.
 */
class LicenceDeferralTest extends Walk {

  private static final String LICENCE = Models.LABOUR_DISPATCH_LICENCE;
  private static final String ARTICLES = "articles-of-association";
  private static final String AUDIT = "financial-audit-report";

  @Autowired
  TestPeople people;

  private CaseWalk deferred(String... papers) {
    return file("labour-dispatch-licence", Map.of("deferralRequested", true), List.of(papers))
        .finished("intake", "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(papers)));
  }

  private static CaseWalk verified(CaseWalk life, String... accepted) {
    return life.finished("review", "SUPPLY_CHECK", Map.of("accepted", List.of(accepted)));
  }

  private static CaseWalk foundFaulty(CaseWalk life) {
    return life.finished("review", "SUPPLY_CHECK", Map.of("accepted", List.of(), "faults", "审计报告缺少注册会计师签章"));
  }

  @Test
  void theChecksRunWhileThePaperIsStillToCome() {
    CaseWalk life = deferred(AUDIT);

    life.in(LICENCE).isWaitingAt(Models.TASK_LEAD_CHECK, Models.TASK_SECOND_CHECK, Models.RECEIVE_SUPPLIES);
    assertThat(life.stateOf(AUDIT)).isEqualTo("DEFERRED");
    assertThat(life.stateOf(ARTICLES)).isEqualTo("VERIFIED");
    assertThat(life.date("dueAt")).isEqualTo("2026-11-30T17:00:00+08:00");
    assertThat(life.date("deferralDueAt")).isEqualTo("2026-12-02T17:00:00+08:00");
    assertThat(life.timer(Models.TIMER_DEFERRAL_DUE)).isEqualTo("2026-12-03T00:00:00+08:00");
    assertThat(life.message("ACCEPTED_WITH_DEFERRAL")).contains("财务审计报告", "2026年12月2日", "退件");
  }

  @Test
  void withoutASignedCommitmentNothingIsDeferred() {
    CaseWalk life = file("labour-dispatch-licence");

    Bureau.Answer answer = life.tried("intake", "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT)));

    assertThat(answer.text("/code")).isEqualTo("no-commitment");
    life.in(Models.INTAKE).isWaitingAt(Models.TASK_CHECK_INTAKE);
  }

  @Test
  void aPaperSuppliedOnTheFifthDayStopsAndStartsThePromisedClock() {
    CaseWalk life = LicenceChecks.both(deferred(AUDIT).timePassesTo("2026-11-25T10:00"));
    assertThat(life.story()).endsWith("CLOCK_PAUSED");
    assertThat(life.paused()).isTrue();
    assertThat(life.suspended(Models.TIMER_WARNING)).isTrue();
    assertThat(life.suspended(Models.TIMER_OVERDUE)).isTrue();

    life.timePassesTo("2026-11-30T18:00");
    assertThat(life.story()).doesNotContain("YELLOW_CARD", "RED_CARD");
    life.supplied(AUDIT);
    assertThat(life.story()).endsWith("SUPPLIED", "CLOCK_RESUMED");
    assertThat(life.paused()).isFalse();
    // On 11-25 at 10:00 seven hours and three days were left; from the morning of 12-01 they last until 12-04 at 15:30.
    assertThat(life.date("dueAt")).isEqualTo("2026-12-04T17:00:00+08:00");
    assertThat(life.timer(Models.TIMER_OVERDUE)).isEqualTo(life.date("dueAt"));
    assertThat(life.timer(Models.TIMER_WARNING)).isEqualTo(life.date("warnAt"));
    assertThat(life.suspended(Models.TIMER_OVERDUE)).isFalse();
    assertThat(life.date("statutoryDueAt")).isEqualTo("2026-12-21T17:00:00+08:00");

    life.in(LICENCE).isWaitingAt(Models.TASK_VERIFY_SUPPLY);
    verified(life, AUDIT);
    life.in(LICENCE).isWaitingAt(Models.TASK_DECIDE_LICENCE);
    life.reviewed(true).resultHandedOver();
    life.in(LICENCE).hasPassed(Drawn.CLOSED).isEnded();
    assertThat(life.messages()).containsSubsequence("ACCEPTED_WITH_DEFERRAL", "CLOCK_PAUSED", "CLOCK_RESUMED", "APPROVED", "DELIVERED");
  }

  @Test
  void theClockStopsWhenTheLastCheckIsFinishedInTasklistToo() {
    CaseWalk life = LicenceChecks.lead(deferred(AUDIT));
    bureau.claim("review2", life.id(), "SECOND_CHECK");
    String task = bureau.taskId(life.id(), "SECOND_CHECK");

    people.actAs("review2");
    engine.getTaskService().complete(task, Map.of("finding", "CONFORMS"));

    assertThat(life.paused()).isTrue();
    assertThat(life.suspended(Models.TIMER_OVERDUE)).isTrue();
    life.in(LICENCE).isWaitingAt(Models.RECEIVE_SUPPLIES).isNotWaitingAt(Models.TASK_SECOND_CHECK).hasNoVariables();
  }

  @Test
  void theCardsComeAfterThePauseWhenTheResumedClockRunsOut() {
    CaseWalk life = LicenceChecks.both(deferred(AUDIT).timePassesTo("2026-11-25T10:00"))
        .timePassesTo("2026-12-01T10:00").supplied(AUDIT);
    assertThat(life.date("dueAt")).isEqualTo("2026-12-04T17:00:00+08:00");

    life.timePassesTo("2026-12-03T17:00");
    assertThat(life.story()).endsWith("YELLOW_CARD");
    life.timePassesTo("2026-12-04T17:00");
    assertThat(life.story()).endsWith("YELLOW_CARD", "RED_CARD");
    life.in(LICENCE).isWaitingAt(Models.TASK_VERIFY_SUPPLY);
  }

  @Test
  void whileTheChecksGoOnTheClockDoesNotStop() {
    CaseWalk life = LicenceChecks.lead(deferred(AUDIT)).timePassesTo("2026-11-30T17:00");

    assertThat(life.count("CLOCK_PAUSED")).isZero();
    assertThat(life.count("RED_CARD")).isOne();
    LicenceChecks.second(life);
    assertThat(life.paused()).isFalse();
  }

  @Test
  void noDecisionWhileAPaperIsMissingOrUnverified() {
    CaseWalk life = LicenceChecks.both(deferred(AUDIT));
    Map<String, ?> approve = Map.of("decision", "APPROVE");
    assertThat(life.tried("review3", "REVIEW", approve).text("/code")).isEqualTo("step-not-open");

    life.supplied(AUDIT);
    assertThat(life.tried("review3", "REVIEW", approve).text("/code")).isEqualTo("step-not-open");
    verified(life, AUDIT);
    assertThat(life.tried("review3", "REVIEW", approve).status()).isEqualTo(200);
  }

  @Test
  void papersMayComeOneByOneAndAreVerifiedTogether() {
    CaseWalk life = deferred(ARTICLES, AUDIT).timePassesTo("2026-11-24T10:00").supplied(ARTICLES);
    life.in(LICENCE).isWaitingAt(Models.RECEIVE_SUPPLIES).isNotWaitingAt(Models.TASK_VERIFY_SUPPLY);

    life.timePassesTo("2026-11-25T10:00").supplied(AUDIT);
    life.in(LICENCE).isWaitingAt(Models.TASK_VERIFY_SUPPLY, Models.TASK_LEAD_CHECK, Models.TASK_SECOND_CHECK);
    verified(life, ARTICLES, AUDIT);
    life.in(LICENCE).isWaitingAt(Models.TASK_LEAD_CHECK, Models.TASK_SECOND_CHECK)
        .isNotWaitingAt(Models.TASK_VERIFY_SUPPLY, Models.RECEIVE_SUPPLIES);
    assertThat(life.timer(Models.TIMER_DEFERRAL_DUE)).isNull();
    assertThat(life.count("CLOCK_PAUSED")).isZero();
  }

  @Test
  void aFaultyPaperIsAskedForAgainWithinTheSameTerm() {
    CaseWalk life = foundFaulty(LicenceChecks.both(deferred(AUDIT)).timePassesTo("2026-11-24T10:00").supplied(AUDIT));
    life.in(LICENCE).isWaitingAt(Models.RECEIVE_SUPPLIES);
    assertThat(life.stateOf(AUDIT)).isEqualTo("DEFERRED");
    assertThat(life.message("SUPPLY_VERIFIED")).contains("缺少注册会计师签章", "2026年12月2日");
    assertThat(life.timer(Models.TIMER_DEFERRAL_DUE)).isEqualTo("2026-12-03T00:00:00+08:00");
    assertThat(life.paused()).isTrue();
    assertThat(life.suspended(Models.TIMER_OVERDUE)).isTrue();

    verified(life.timePassesTo("2026-12-02T23:59").supplied(AUDIT), AUDIT);
    life.in(LICENCE).isWaitingAt(Models.TASK_DECIDE_LICENCE);
    assertThat(life.count("CLOCK_PAUSED")).isEqualTo(2);
    assertThat(life.count("CLOCK_RESUMED")).isEqualTo(2);
  }

  @Test
  void whoRejectsAPaperSaysWhatIsWrong() {
    CaseWalk life = deferred(AUDIT).supplied(AUDIT);

    Bureau.Answer answer = life.tried("review", "SUPPLY_CHECK", Map.of("accepted", List.of()));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().toString()).contains("faults");
  }

  @Test
  void theApplicantIsRemindedThreeWorkingDaysOneAndNoneBeforeTheEnd() {
    CaseWalk life = LicenceChecks.both(deferred(AUDIT)).timePassesTo("2026-11-27T16:59");
    assertThat(life.count("REMINDED")).isZero();

    assertThat(daysLeft(life.timePassesTo("2026-11-27T17:00"))).containsExactly("3");
    assertThat(daysLeft(life.timePassesTo("2026-12-01T17:00"))).containsExactly("3", "1");
    assertThat(daysLeft(life.timePassesTo("2026-12-02T09:00"))).containsExactly("3", "1", "0");
    life.in(LICENCE).isWaitingAt(Models.RECEIVE_SUPPLIES);
  }

  @Test
  void atMidnightOfTheSeventhDayTheCaseIsReturned() {
    CaseWalk life = LicenceChecks.both(deferred(AUDIT)).timePassesTo("2026-12-02T23:59");
    assertThat(life.state()).isEqualTo("IN_REVIEW");

    isReturned(life.timePassesTo("2026-12-03T00:00"));
    assertThat(life.story()).doesNotContain("YELLOW_CARD", "RED_CARD");
  }

  @Test
  void itIsReturnedEvenWhileOfficersStillCheck() {
    CaseWalk life = deferred(AUDIT);
    bureau.claim("review", life.id(), "LEAD_CHECK");

    isReturned(life.timePassesTo("2026-12-03T00:00"));
  }

  @Test
  void aPaperFoundFaultyAfterTheTermReturnsTheCaseWithoutAReminder() {
    CaseWalk life = LicenceChecks.both(deferred(AUDIT)).supplied(AUDIT).timePassesTo("2026-12-05T10:00");
    assertThat(life.state()).isEqualTo("IN_REVIEW");

    isReturned(foundFaulty(life).jobsRun());
    assertThat(life.count("REMINDED")).isZero();
  }

  @Test
  void afterTheTermNothingIsTakenIn() {
    CaseWalk life = deferred(AUDIT);
    time.at("2026-12-03T00:00"); // the timer has not fired yet

    assertThat(life.applicantTried("supplies", Map.of("papers", List.of(AUDIT))).text("/code")).isEqualTo("deferral-lapsed");
    isReturned(life.jobsRun());
  }

  @Test
  void theApplicantMayWithdrawWhileAPaperIsStillToCome() {
    CaseWalk life = LicenceChecks.both(deferred(AUDIT)).withdrawn();

    life.in(LICENCE).hasPassed(Drawn.WITHDRAWN).isEnded();
    assertThat(life.state()).isEqualTo("WITHDRAWN");
    assertThat(life.jobs()).isZero();
  }

  private static void isReturned(CaseWalk life) {
    life.in(LICENCE).hasPassed(Drawn.RETURNED).isEnded();
    assertThat(life.state()).isEqualTo("RETURNED");
    assertThat(life.message("DEFERRAL_LAPSED")).contains("财务审计报告", "退件");
    assertThat(life.count("DEFERRAL_LAPSED")).isOne();
    assertThat(life.openSteps()).isEmpty();
    assertThat(life.jobs()).isZero();
  }

  private static List<String> daysLeft(CaseWalk life) {
    return life.events("REMINDED").stream().map(event -> event.at("/detail/daysBefore").asText()).toList();
  }
}
