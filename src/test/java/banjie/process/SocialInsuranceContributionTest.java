package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Matter 7: two instant items, four of one working day; an approved assessment gets a verification code. */
class SocialInsuranceContributionTest extends MatterWalk {

  @Override
  String process() {
    return Models.SOCIAL_INSURANCE_CONTRIBUTION;
  }

  @Override
  Stream<Promise> promises() {
    return Stream.of(
        new Promise("contribution-assessment", "2026-11-23T10:00", "2026-11-24"),
        new Promise("contribution-assessment", "2024-02-09T10:00", "2024-02-18"),
        new Promise("social-insurance-registration", "2026-11-23T10:00", "2026-11-23"),
        new Promise("social-insurance-change", "2026-11-23T10:00", "2026-11-23"),
        new Promise("staff-enrolment", "2026-11-23T10:00", "2026-11-24"),
        new Promise("staff-enrolment", "2025-10-04T10:00", "2025-10-09"),
        new Promise("staff-resumption", "2026-11-27T10:00", "2026-11-30"),
        new Promise("staff-reduction", "2026-12-31T10:00", "2027-01-04"));
  }

  @Override
  List<String> wholeStory(String item) {
    return item.equals(item())
        ? List.of("SUBMITTED", "ACCEPTED", "APPROVED", "VERIFICATION_CODE_ISSUED", "COMPLETED", "DELIVERED")
        : super.wholeStory(item);
  }

  @Test
  void anApprovedAssessmentIsPrintedWithACodeThatAnybodyCanCheck() {
    CaseWalk life = inReview().reviewed(true);
    life.in(process()).isWaitingAt(Drawn.ISSUE_CODE);
    assertThat(life.view().at("/verificationCode").isMissingNode()).isTrue();

    life.jobsRun();
    life.in(process()).hasPassed(Drawn.ISSUE_CODE).isWaitingAt(Drawn.CALL_COMPLETION);
    assertThat(life.view().at("/verificationCode").asText()).hasSize(12);
    assertThat(life.count("VERIFICATION_CODE_ISSUED")).isOne();
  }

  @Test
  void noOtherItemGetsACode() {
    CaseWalk life = file("social-insurance-change").accepted().reviewed(true);

    life.in(process()).hasNotPassed(Drawn.ISSUE_CODE).isWaitingAt(Drawn.CALL_COMPLETION);
  }

  @Test
  void aYearWithoutItsHolidayNoticeMakesTheDateProvisional() {
    time.at("2026-12-31T10:00");
    CaseWalk life = file("staff-reduction").accepted();

    assertThat(life.view().at("/dates/provisional").asBoolean()).isTrue();
    assertThat(life.message("ACCEPTED")).contains("暂定");
  }

  @Test
  void whoIsInsuredInTheProvinceIsNotEnrolledAgain() {
    isNotEligible("staff-enrolment", Map.of("insuredInProvince", true), "insuredInProvince");
  }

  @Test
  void onlySuspendedInsuranceIsResumed() {
    isNotEligible("staff-resumption", Map.of("insuranceSuspended", false), "insuranceSuspended");
  }

  @Test
  void theClerkIsToldOfAWorkerWithoutALabourFiling() {
    assertThat(findings()).contains("备案");

    file("labour-filing-new").accepted().reviewed(true);
    assertThat(findings()).doesNotContain("备案");
  }

  private String findings() {
    return file("staff-enrolment").view().at("/findings").toString();
  }
}
