package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Matter 8: three working days, at the hall or a service station. */
class ResidentPensionEnrolmentTest extends MatterWalk {

  @Override
  String process() {
    return Models.RESIDENT_PENSION_ENROLMENT;
  }

  @Override
  Stream<Promise> promises() {
    return Stream.of(
        new Promise("resident-pension-enrolment", "2026-11-23T10:00", "2026-11-26"),
        new Promise("resident-pension-enrolment", "2026-02-13T10:00", "2026-02-25"),
        new Promise("resident-pension-enrolment", "2024-04-30T10:00", "2024-05-08"));
  }

  @Test
  void aServiceStationHandlesWhatWasFiledThere() {
    CaseWalk life = fileAs("station-intake", Counter.SERVICE_STATION, item(), Map.of(), List.of());
    assertThat(life.view().at("/office").asText()).isEqualTo("service-station");

    life.accepted().reviewed(true).resultHandedOver();
    life.in(process()).hasPassed(Drawn.CLOSED).isEnded();
  }

  @Test
  void whoAcceptedACaseDoesNotReviewIt() {
    CaseWalk life = inReview();

    assertThat(life.claimTried("intake", "REVIEW").status()).isEqualTo(403);
    life.in(process()).isWaitingAt(Models.TASK_REVIEW);
  }

  @ParameterizedTest
  @CsvSource({"student", "publicEmployee", "employeePensionCovered"})
  void thoseWhomTheGuideExceptsAreNotEnrolled(String exception) {
    isNotEligible(item(), Map.of(exception, true), exception);
  }

  @Test
  void nobodyUnderSixteenIsEnrolled() {
    isNotEligible(item(), Map.of("idNumber", IdNumbers.bornOn("2010-11-24")), "idNumber");
  }

  @Test
  void whoTurnsSixteenTodayIsEnrolled() {
    assertThat(file(item(), Map.of("idNumber", IdNumbers.bornOn("2010-11-23"))).state()).isEqualTo("SUBMITTED");
  }
}
