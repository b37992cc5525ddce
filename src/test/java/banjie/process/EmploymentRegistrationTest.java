package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Matter 3: instant; self-employed and flexible workers take the same way with other papers. */
class EmploymentRegistrationTest extends MatterWalk {

  @Override
  String process() {
    return Models.EMPLOYMENT_REGISTRATION;
  }

  @Override
  Stream<Promise> promises() {
    return Stream.of(
        new Promise("employment-registration-self-employed", "2026-11-23T10:00", "2026-11-23"),
        new Promise("employment-registration-flexible", "2026-11-23T10:00", "2026-11-23"),
        new Promise("employment-registration-flexible", "2026-09-25T10:00", "2026-09-28"));
  }

  @Test
  void nobodyUnderSixteenIsRegistered() {
    isNotEligible(item(), Map.of("idNumber", IdNumbers.bornOn("2010-11-24")), "idNumber");
  }

  @Test
  void ofWhoMayBePastWorkingAgeTheClerkIsTold() {
    CaseWalk life = file(item(), Map.of("idNumber", IdNumbers.bornOn("1950-01-01")));

    assertThat(life.view().at("/findings").toString()).contains("退休年龄");
  }
}
