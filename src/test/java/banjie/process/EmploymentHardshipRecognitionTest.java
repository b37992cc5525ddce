package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Matter 11: three working days, after the community has certified the hardship. */
class EmploymentHardshipRecognitionTest extends StationMatterWalk {

  @Override
  String process() {
    return Models.EMPLOYMENT_HARDSHIP_RECOGNITION;
  }

  @Override
  Stream<Promise> promises() {
    return Stream.of(
        new Promise("employment-hardship-recognition", "2026-11-23T10:00", "2026-11-26"),
        new Promise("employment-hardship-recognition", "2026-02-13T10:00", "2026-02-25"));
  }

  @Override
  String stationTask() {
    return Models.TASK_CERTIFY_AT_STATION;
  }

  @Override
  Map<String, ?> stamp() {
    return Map.of("decision", "STAMP");
  }

  @Test
  void aHardshipForWhichTheGuideListsNoProofIsTheClerksToJudge() {
    CaseWalk life = file(item(), Map.of("hardshipKind", "OTHER"));

    assertThat(life.view().at("/findings").toString()).contains("不得另要材料");
  }
}
