package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Matter 12: three working days, for those whose hardship was recognised (matter 11) and certified again. */
class EmploymentHardshipSubsidyTest extends StationMatterWalk {

  @Override
  String process() {
    return Models.EMPLOYMENT_HARDSHIP_SUBSIDY;
  }

  @Override
  Stream<Promise> promises() {
    return Stream.of(
        new Promise("employment-hardship-subsidy", "2026-11-23T10:00", "2026-11-26"),
        new Promise("employment-hardship-subsidy", "2024-02-07T10:00", "2024-02-18"));
  }

  @Override
  String stationTask() {
    return Models.TASK_CERTIFY_AT_STATION;
  }

  @Override
  Map<String, ?> stamp() {
    return Map.of("decision", "STAMP");
  }

  /** Filed by somebody whose hardship is recognised. */
  @Override
  CaseWalk file(String item, Map<String, ?> changes) {
    recognition(true);
    return super.file(item, changes);
  }

  @Test
  void withoutRecognitionThereIsNoSubsidy() {
    isNotEligible(item(), Map.of(), "hardshipRecognised");
  }

  @Test
  void aRefusedRecognitionIsNone() {
    recognition(false);

    assertThat(tryToFile("intake", item(), Map.of(), List.of()).text("/code")).isEqualTo("not-eligible");
  }

  private void recognition(boolean approved) {
    file("employment-hardship-recognition", Map.of("stampedOnPaper", true), List.of()).accepted().reviewed(approved);
  }
}
