package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Matter 9: five working days. */
class ResidentPensionBenefitTest extends MatterWalk {

  @Override
  String process() {
    return Models.RESIDENT_PENSION_BENEFIT;
  }

  @Override
  Stream<Promise> promises() {
    return Stream.of(
        new Promise("resident-pension-benefit", "2026-11-23T10:00", "2026-11-30"),
        new Promise("resident-pension-benefit", "2026-02-13T10:00", "2026-02-27"),
        new Promise("resident-pension-benefit", "2026-09-30T10:00", "2026-10-13"));
  }

  @Test
  void theYellowCardComesOneWorkingDayBeforeTheEnd() {
    CaseWalk life = inReview().timePassesTo("2026-11-27T16:59");
    assertThat(life.count("YELLOW_CARD")).isZero();

    life.timePassesTo("2026-11-27T17:00");
    assertThat(life.count("YELLOW_CARD")).isOne();
    life.timePassesTo("2026-11-30T16:59");
    assertThat(life.count("RED_CARD")).isZero();
    life.timePassesTo("2026-11-30T17:00");
    assertThat(life.count("RED_CARD")).isOne();
  }

  @Test
  void whoDecidesInTimeLeavesNoCard() {
    CaseWalk life = inReview().reviewed(true).timePassesTo("2026-12-01T10:00");

    assertThat(life.story()).doesNotContain("YELLOW_CARD", "RED_CARD");
  }

  @Test
  void theBenefitBeginsOnTheSixtiethBirthday() {
    isNotEligible(item(), Map.of("idNumber", IdNumbers.bornOn("1966-11-24")), "idNumber");

    assertThat(file(item(), Map.of("idNumber", IdNumbers.bornOn("1966-11-23"))).state()).isEqualTo("SUBMITTED");
  }

  @Test
  void nobodyDrawsTwoPensions() {
    isNotEligible(item(), Map.of("receivesOtherPension", true), "receivesOtherPension");
  }

  @Test
  void whoNeverEnrolledHasNoBenefit() {
    isNotEligible(item(), Map.of("enrolled", false), "enrolled");
  }
}
