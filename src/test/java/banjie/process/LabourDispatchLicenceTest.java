package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Matter 13, the only licence: five working days (by law twenty), two officers check, a third pair of eyes at intake. */
class LabourDispatchLicenceTest extends MatterWalk {

  @Override
  String process() {
    return Models.LABOUR_DISPATCH_LICENCE;
  }

  @Override
  Stream<Promise> promises() {
    return Stream.of(
        new Promise("labour-dispatch-licence", "2026-11-23T10:00", "2026-11-30"),
        new Promise("labour-dispatch-licence", "2026-02-13T10:00", "2026-02-27"),
        new Promise("labour-dispatch-licence", "2026-09-30T10:00", "2026-10-13"));
  }

  @Override
  List<String> wholeStory(String item) {
    return List.of("SUBMITTED", "ACCEPTED", "CHECKED", "CHECKED", "APPROVED", "COMPLETED", "DELIVERED");
  }

  @Override
  List<String> reviewTasks() {
    return List.of(Models.TASK_LEAD_CHECK, Models.TASK_SECOND_CHECK);
  }

  @Override
  void review(CaseWalk life, boolean approve) {
    LicenceChecks.both(life);
    life.in(process()).isWaitingAt(Models.TASK_DECIDE_LICENCE);
    life.reviewed(approve);
  }

  @Test
  void theLawGivesTwentyWorkingDays() {
    assertThat(inReview().date("statutoryDueAt")).isEqualTo("2026-12-21T17:00:00+08:00");
  }

  @Test
  void noDecisionBeforeBothHaveChecked() {
    CaseWalk life = LicenceChecks.second(inReview());

    life.in(process()).isWaitingAt(Models.TASK_LEAD_CHECK).isNotWaitingAt(Models.TASK_DECIDE_LICENCE);
    assertThat(life.tried("review3", "REVIEW", Map.of("decision", "APPROVE")).text("/code")).isEqualTo("step-not-open");
    assertThat(life.state()).isEqualTo("IN_REVIEW");
  }

  @Test
  void oneOfficerNeverMakesBothChecks() {
    CaseWalk life = LicenceChecks.lead(inReview());

    Bureau.Answer answer = life.claimTried("review", "SECOND_CHECK");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("/code")).isEqualTo("four-eyes");
  }

  @Test
  void oneOfficerDoesNotEvenHoldBothChecks() {
    CaseWalk life = inReview();
    bureau.claim("review", life.id(), "LEAD_CHECK");
    bureau.post("review", "/api/v1/worklist/next?step=SECOND_CHECK", null);

    assertThat(bureau.tryFinish("review", life.id(), "SECOND_CHECK", Map.of("finding", "CONFORMS")).status()).isEqualTo(409);
  }

  @Test
  void whoFindsAgainstItSaysWhy() {
    CaseWalk life = inReview();

    Bureau.Answer answer = life.tried("review", "LEAD_CHECK", Map.of("finding", "DOES_NOT_CONFORM"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().toString()).contains("opinion");
  }

  @Test
  void theCapitalIsTwoMillionAtLeast() {
    isNotEligible(item(), Map.of("registeredCapital", 1_999_999), "registeredCapital");
  }

  @Test
  void withoutFixedPremisesThereIsNoLicence() {
    isNotEligible(item(), Map.of("fixedPremises", false), "fixedPremises");
  }

  @Test
  void whetherTheRulesAreLawfulIsForTheOfficersToJudge() {
    CaseWalk life = file(item(), Map.of("managementRules", false));

    assertThat(life.view().at("/findings").toString()).contains("劳务派遣管理制度");
  }
}
