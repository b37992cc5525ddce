package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every matter of the guide. Each test of a matter says its promises and what is special about it. */
abstract class MatterWalk extends Walk {

  /** Events of which the applicant isn't told in a notice of their own. */
  private static final List<String> NOT_TOLD = List.of("CHECKED", "VERIFICATION_CODE_ISSUED");

  abstract String process();

  /** At least one for each item; the first item also stands for the matter where one is enough, and has papers. */
  abstract Stream<Promise> promises();

  /** What happens to a case of the item for which all goes well. */
  List<String> wholeStory(String item) {
    return List.of("SUBMITTED", "ACCEPTED", "APPROVED", "COMPLETED", "DELIVERED");
  }

  List<String> reviewTasks() {
    return List.of(Models.TASK_REVIEW);
  }

  /** A case that waits for intake. */
  CaseWalk atIntake(String item) {
    return file(item);
  }

  /** From acceptance to decision. */
  void review(CaseWalk life, boolean approve) {
    life.reviewed(approve);
  }

  final String item() {
    return promises().findFirst().orElseThrow().item();
  }

  final CaseWalk inReview() {
    return atIntake(item()).accepted();
  }

  final CaseWalk decided(boolean approve) {
    CaseWalk life = inReview();
    review(life, approve);
    return life.jobsRun();
  }

  // ---- claims ------------------------------------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("promises")
  void theItemRunsFromSubmissionToItsResult(Promise promise) {
    time.at(promise.acceptedAt());
    CaseWalk life = atIntake(promise.item());
    life.in(process()).isWaitingAt(Drawn.CALL_INTAKE);
    life.in(Models.INTAKE).isWaitingAt(Models.TASK_CHECK_INTAKE);
    assertThat(life.timer(Models.TIMER_SILENCE)).isEqualTo(life.date("noticeDueAt"));

    life.accepted();
    life.in(Models.INTAKE).hasPassed(Drawn.ACCEPTED).isEnded();
    life.in(process()).isWaitingAt(reviewTasks().toArray(String[]::new));
    assertThat(life.state()).isEqualTo("IN_REVIEW");
    assertThat(life.date("dueAt")).isEqualTo(promise.dueAt());
    assertThat(life.timer(Models.TIMER_OVERDUE)).isEqualTo(promise.dueAt());
    assertThat(life.timer(Models.TIMER_WARNING)).isEqualTo(life.date("warnAt")).isLessThan(promise.dueAt());

    review(life, true);
    assertThat(life.state()).isEqualTo("DECIDED");
    assertThat(life.timer(Models.TIMER_OVERDUE)).isNull();
    life.jobsRun();
    life.in(process()).isWaitingAt(Drawn.CALL_COMPLETION);
    life.in(Models.COMPLETION).isWaitingAt(Models.TASK_PRODUCE_RESULT);

    life.resultHandedOver();
    life.in(process()).hasPassedInOrder(Drawn.SUBMITTED, Drawn.CALL_INTAKE, Drawn.IN_PROGRESS, Drawn.CALL_COMPLETION, Drawn.CLOSED)
        .hasNoVariables().isEnded();
    assertThat(life.state()).isEqualTo("DELIVERED");
    assertThat(life.story()).isEqualTo(wholeStory(promise.item()));
    assertThat(life.messages()).isEqualTo(wholeStory(promise.item()).stream().filter(kind -> !NOT_TOLD.contains(kind)).toList());
    assertThat(life.jobs()).isZero();
  }

  @Test
  void aDeclinedCaseEndsWithTheReasonAndTheRemedy() {
    CaseWalk life = atIntake(item()).declined("不属于本事项受理范围");

    life.in(process()).hasPassed(Drawn.NOT_ACCEPTED).isEnded();
    assertThat(life.state()).isEqualTo("NOT_ACCEPTED");
    assertThat(life.message("NOT_ACCEPTED")).contains("不属于本事项受理范围", "行政复议", "行政诉讼");
    assertThat(life.openSteps()).isEmpty();
    assertThat(life.jobs()).isZero();
  }

  @Test
  void aRefusalHasItsReasonAndIsDeliveredToo() {
    CaseWalk life = decided(false);
    assertThat(life.view().at("/approved").asBoolean()).isFalse();
    assertThat(life.message("REFUSED")).contains("不符合规定条件", "行政复议", "行政诉讼");
    life.in(Models.COMPLETION).isWaitingAt(Models.TASK_PRODUCE_RESULT);

    life.resultHandedOver();
    life.in(process()).hasPassed(Drawn.CLOSED).isEnded();
    assertThat(life.count("VERIFICATION_CODE_ISSUED")).isZero();
  }

  @Test
  void theApplicantMayWithdrawAtIntake() {
    isWithdrawn(atIntake(item()));
  }

  @Test
  void theApplicantMayWithdrawWhileAPaperIsAskedFor() {
    CaseWalk life = atIntake(item());
    isWithdrawn(life.correctionAsked(life.papers().subList(0, 1)));
  }

  @Test
  void theApplicantMayWithdrawWhileTheCaseIsInReview() {
    isWithdrawn(inReview());
  }

  @Test
  void nobodyWithdrawsWhatIsDecided() {
    CaseWalk life = decided(true);

    Bureau.Answer answer = life.applicantTried("withdrawal", Map.of());

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("/code")).isEqualTo("illegal-transition");
    life.in(Models.COMPLETION).isWaitingAt(Models.TASK_PRODUCE_RESULT);
  }

  @Test
  void aLateCaseGetsEachCardOnceAndStaysWorkable() {
    CaseWalk life = inReview();
    life.timePassesTo(life.date("warnAt"));
    assertThat(life.story()).endsWith("YELLOW_CARD");
    assertThat(life.date("yellowCardAt")).isEqualTo(life.date("warnAt"));
    assertThat(life.date("redCardAt")).isNull();

    life.timePassesTo(life.date("dueAt"));
    assertThat(life.story()).endsWith("YELLOW_CARD", "RED_CARD");
    assertThat(life.date("redCardAt")).isEqualTo(life.date("dueAt"));
    life.in(process()).hasPassed(Drawn.YELLOW_CARD, Drawn.RED_CARD).isWaitingAt(reviewTasks().toArray(String[]::new));

    life.timePassesTo("2026-12-25T10:00");
    assertThat(overdue()).contains(life.id());
    review(life, true);
    life.jobsRun().resultHandedOver();
    life.in(process()).isEnded();
    assertThat(life.count("YELLOW_CARD")).isOne();
    assertThat(life.count("RED_CARD")).isOne();
  }

  @Test
  void aCaseThatNobodyLookedAtIsAcceptedAsOfTheDayOfReceipt() {
    CaseWalk life = atIntake(item()).timePassesTo("2026-11-30T17:00");

    life.in(Models.INTAKE).hasPassed(Drawn.ACCEPTED_BY_SILENCE).isEnded();
    life.in(process()).isWaitingAt(reviewTasks().toArray(String[]::new));
    assertThat(life.count("ACCEPTED_BY_SILENCE")).isOne();
    assertThat(life.date("acceptedAt")).startsWith("2026-11-23");
    assertThat(life.message("ACCEPTED_BY_SILENCE")).contains("2026年11月23日", "行政许可法第三十二条");
  }

  // ---- details -----------------------------------------------------------------------------------------------------

  final void isWithdrawn(CaseWalk life) {
    life.withdrawn();

    life.in(process()).hasPassed(Drawn.WITHDRAWN).isEnded();
    assertThat(life.state()).isEqualTo("WITHDRAWN");
    assertThat(life.messages()).endsWith("WITHDRAWN");
    assertThat(life.openSteps()).isEmpty();
    assertThat(life.jobs()).isZero();
  }

  private List<String> overdue() {
    return Bureau.expect(200, bureau.get("supervisor", "/api/v1/supervision/overdue")).body().findValuesAsText("id");
  }
}
