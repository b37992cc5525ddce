package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shared intake: one notice of everything missing, the applicant's seven working days, and what silence means. */
class IntakeTest extends Walk {

  private static final String ITEM = "resident-pension-enrolment";
  private static final List<String> GAPS = List.of("enrolment-form", "household-register");

  private CaseWalk correctionAsked() {
    return file(ITEM).correctionAsked(GAPS);
  }

  // ---- correction --------------------------------------------------------------------------------------------------

  @Test
  void theNoticeNamesEverythingMissingAndGivesSevenWorkingDays() {
    CaseWalk life = correctionAsked();

    life.in(Models.INTAKE).isWaitingAt(Models.RECEIVE_CORRECTION);
    assertThat(life.state()).isEqualTo("CORRECTION");
    assertThat(life.openSteps()).isEmpty();
    assertThat(life.date("correctionDueAt")).isEqualTo("2026-12-02T17:00:00+08:00");
    assertThat(life.timer(Models.TIMER_CORRECTION_DUE)).isEqualTo("2026-12-03T00:00:00+08:00");
    assertThat(life.timer(Models.TIMER_SILENCE)).isNull();
    assertThat(life.message("CORRECTION_ASKED")).contains("请补正清晰件", "2026年12月2日");
    GAPS.forEach(gap -> assertThat(life.stateOf(gap)).isEqualTo("MISSING"));
  }

  @Test
  void theSevenDaysPassOverAHoliday() {
    time.at("2026-02-13T10:00");

    assertThat(correctionAsked().date("correctionDueAt")).isEqualTo("2026-03-02T17:00:00+08:00");
  }

  @Test
  void theApplicantIsRemindedThreeWorkingDaysOneAndNoneBeforeTheEnd() {
    CaseWalk life = correctionAsked().timePassesTo("2026-11-27T16:59");
    assertThat(life.count("REMINDED")).isZero();

    assertThat(daysLeft(life.timePassesTo("2026-11-27T17:00"))).containsExactly("3");
    assertThat(daysLeft(life.timePassesTo("2026-11-30T17:00"))).containsExactly("3");
    assertThat(daysLeft(life.timePassesTo("2026-12-01T17:00"))).containsExactly("3", "1");
    assertThat(daysLeft(life.timePassesTo("2026-12-02T09:00"))).containsExactly("3", "1", "0");
    life.in(Models.INTAKE).hasPassed(Drawn.CORRECTION_REMINDED).isWaitingAt(Models.RECEIVE_CORRECTION);
    assertThat(life.message("REMINDED")).contains("今日截止");
  }

  @Test
  void remindersThatWereMissedWhileTheSystemStoodStillAreNotMadeUpFor() {
    CaseWalk life = correctionAsked().timePassesTo("2026-12-01T18:00");

    assertThat(daysLeft(life)).containsExactly("1");
  }

  @Test
  void whatComesBackIsCheckedAgainWithinFiveNewDays() {
    CaseWalk life = correctionAsked().timePassesTo("2026-12-02T10:00").resubmitted(GAPS);

    life.in(Models.INTAKE).hasPassed(Models.RECEIVE_CORRECTION).isWaitingAt(Models.TASK_CHECK_INTAKE);
    assertThat(life.state()).isEqualTo("SUBMITTED");
    assertThat(life.date("noticeDueAt")).isEqualTo("2026-12-09T17:00:00+08:00");
    assertThat(life.timer(Models.TIMER_SILENCE)).isEqualTo(life.date("noticeDueAt"));
    assertThat(life.timer(Models.TIMER_CORRECTION_DUE)).isNull();
    assertThat(life.accepted().date("dueAt")).isEqualTo("2026-12-07T17:00:00+08:00");
  }

  @Test
  void everythingThatWasNamedComesTogether() {
    CaseWalk life = correctionAsked();

    Bureau.Answer answer = life.applicantTried("correction", Map.of("papers", GAPS.subList(0, 1)));

    assertThat(answer.text("/code")).isEqualTo("still-missing");
    life.in(Models.INTAKE).isWaitingAt(Models.RECEIVE_CORRECTION);
  }

  @Test
  void aMinuteBeforeMidnightIsInTime() {
    CaseWalk life = correctionAsked().timePassesTo("2026-12-02T23:59").resubmitted(GAPS);

    life.timePassesTo("2026-12-03T00:00");
    assertThat(life.state()).isEqualTo("SUBMITTED");
    life.in(Models.INTAKE).isWaitingAt(Models.TASK_CHECK_INTAKE);
  }

  @Test
  void atMidnightOfTheSeventhDayTheCaseIsDeemedWithdrawn() {
    CaseWalk life = correctionAsked().timePassesTo("2026-12-03T00:00");

    life.in(Models.INTAKE).hasPassed(Drawn.DEEMED_WITHDRAWN).isEnded();
    life.in(Models.RESIDENT_PENSION_ENROLMENT).hasPassed(Drawn.NOT_ACCEPTED).isEnded();
    assertThat(life.state()).isEqualTo("DEEMED_WITHDRAWN");
    assertThat(life.count("CORRECTION_LAPSED")).isOne();
    assertThat(life.messages()).endsWith("CORRECTION_LAPSED");
    assertThat(life.jobs()).isZero();
  }

  // ---- the one notice ----------------------------------------------------------------------------------------------

  @Test
  void aSecondNoticeNeedsTheSupervisorsWordEachTime() {
    CaseWalk life = correctionAsked().resubmitted(GAPS);
    assertThat(askedAgain(life).text("/code")).isEqualTo("one-notice");
    life.in(Models.INTAKE).isWaitingAt(Models.TASK_CHECK_INTAKE);

    Bureau.expect(200, secondNotice("supervisor", life));
    assertThat(askedAgain(life).status()).isEqualTo(200);
    life.in(Models.INTAKE).isWaitingAt(Models.RECEIVE_CORRECTION);
    assertThat(life.count("SECOND_NOTICE_ALLOWED")).isOne();

    life.resubmitted(List.of("id-document"));
    assertThat(askedAgain(life).text("/code")).isEqualTo("one-notice");
    assertThat(life.count("CORRECTION_ASKED")).isEqualTo(2);
  }

  @Test
  void nobodyButASupervisorAllowsASecondNotice() {
    CaseWalk life = correctionAsked().resubmitted(GAPS);

    assertThat(secondNotice("intake", life).status()).isEqualTo(403);
    assertThat(askedAgain(life).text("/code")).isEqualTo("one-notice");
  }

  // ---- silence -----------------------------------------------------------------------------------------------------

  @Test
  void untilTheCloseOfTheFifthWorkingDayTheCaseWaitsForTheClerk() {
    CaseWalk life = file(ITEM).timePassesTo("2026-11-30T16:59");

    life.in(Models.INTAKE).isWaitingAt(Models.TASK_CHECK_INTAKE);
    assertThat(life.accepted().date("acceptedAt")).startsWith("2026-11-30");
  }

  @Test
  void silenceStartsBothClocksOnTheDayOfReceipt() {
    CaseWalk life = file(ITEM).timePassesTo("2026-11-30T17:00");

    assertThat(life.date("acceptedAt")).startsWith("2026-11-23");
    assertThat(life.date("dueAt")).isEqualTo("2026-11-26T17:00:00+08:00");
    assertThat(life.story()).containsExactly("SUBMITTED", "ACCEPTED_BY_SILENCE", "YELLOW_CARD", "RED_CARD");
  }

  @Test
  void theClerkWhoStillHeldItComesTooLate() {
    CaseWalk life = file(ITEM);
    bureau.claim("intake", life.id(), "INTAKE");
    life.timePassesTo("2026-11-30T17:00");

    Bureau.Answer answer = life.tried("intake", "INTAKE", Map.of("decision", "DECLINE", "reason", "材料不全"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("/code")).isEqualTo("step-not-open");
    assertThat(life.state()).isEqualTo("IN_REVIEW");
  }

  @Test
  void afterACorrectionSilenceCountsFromTheDayItCameIn() {
    CaseWalk life = correctionAsked().timePassesTo("2026-11-25T10:00").resubmitted(GAPS).timePassesTo("2026-12-02T17:00");

    assertThat(life.count("ACCEPTED_BY_SILENCE")).isOne();
    assertThat(life.date("acceptedAt")).startsWith("2026-11-25");
    assertThat(life.date("dueAt")).isEqualTo("2026-11-30T17:00:00+08:00");
  }

  // ---- decisions ---------------------------------------------------------------------------------------------------

  @Test
  void whatIsAnotherOrgansBusinessIsDeclinedWithItsName() {
    CaseWalk life = file(ITEM).finished("intake", "INTAKE",
        Map.of("decision", "DECLINE", "reason", "不属于本机关职权", "competentOrgan", "市医疗保障局"));

    assertThat(life.message("NOT_ACCEPTED")).contains("不属于本机关职权", "市医疗保障局");
  }

  @Test
  void onlyListedPapersMayFollowLater() {
    CaseWalk life = file(ITEM);

    Bureau.Answer answer = life.tried("intake", "INTAKE",
        Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of("enrolment-form"), "commitmentOnPaper", true));

    assertThat(answer.status()).isEqualTo(422);
    life.in(Models.INTAKE).isWaitingAt(Models.TASK_CHECK_INTAKE);
  }

  @Test
  void nobodyAcceptsTheSameCaseTwice() {
    CaseWalk life = file(ITEM).accepted();

    assertThat(life.tried("intake", "INTAKE", Map.of("decision", "ACCEPT")).text("/code")).isEqualTo("step-not-open");
    assertThat(life.count("ACCEPTED")).isOne();
  }

  // ---- details -----------------------------------------------------------------------------------------------------

  private static List<String> daysLeft(CaseWalk life) {
    return life.events("REMINDED").stream().map(event -> event.at("/detail/daysBefore").asText()).toList();
  }

  private static Bureau.Answer askedAgain(CaseWalk life) {
    return life.tried("intake", "INTAKE",
        Map.of("decision", "ASK_CORRECTION", "gaps", List.of("id-document"), "gapNote", "身份证已过期"));
  }

  private Bureau.Answer secondNotice(String by, CaseWalk life) {
    return bureau.post(by, "/api/v1/cases/" + life.id() + "/second-notice", Map.of("reason", "身份证在补正期间过期"));
  }
}
