package banjie.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.platform.TestTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A term ends at 24:00 of its last day, whether or not its timer has run yet. */
@BanjieTest
class LateSupplementsTest {

  @Autowired
  Bureau bureau;
  @Autowired
  TestTime time;

  @Test
  void aCorrectionCountsUntilMidnightOfTheSeventhWorkingDayAndNotAfter() {
    String inTime = corrected("2026-12-02T23:59");
    assertThat(bureau.state(inTime)).isEqualTo("SUBMITTED");

    time.at("2026-11-23T09:00");
    String late = asked();
    time.at("2026-12-03T00:00");
    Bureau.Answer refused = resubmit(late);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("/type")).isEqualTo("urn:banjie:correction-lapsed");
    assertThat(bureau.state(late)).isEqualTo("CORRECTION");
  }

  private String corrected(String at) {
    String id = asked();
    time.at(at);
    Bureau.expect(200, resubmit(id));
    return id;
  }

  private String asked() {
    String id = bureau.file("resident-pension-cancellation");
    bureau.finish("intake", id, "INTAKE",
        Map.of("decision", "ASK_CORRECTION", "gaps", List.of("commitment"), "gapNote", "缺签名"));
    return id;
  }

  private Bureau.Answer resubmit(String id) {
    return bureau.post("intake", "/api/v1/cases/" + id + "/correction",
        Map.of("version", bureau.version(id), "papers", List.of("commitment")));
  }
}
