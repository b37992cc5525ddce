package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Matter 6: instant; new, renewed and ended contracts take the same way. */
class LabourFilingTest extends MatterWalk {

  @Override
  String process() {
    return Models.LABOUR_FILING;
  }

  @Override
  Stream<Promise> promises() {
    return Stream.of(
        new Promise("labour-filing-renewal", "2026-11-23T10:00", "2026-11-23"),
        new Promise("labour-filing-termination", "2026-11-23T10:00", "2026-11-23"),
        new Promise("labour-filing-new", "2026-11-23T10:00", "2026-11-23"));
  }

  @Test
  void onlyEmployersFileContractsOnline() {
    Bureau.Answer answer = tryToFile("citizen", item(), Map.of(), List.of());

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("/code")).isEqualTo("wrong-applicant");
  }
}
