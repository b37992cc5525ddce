package banjie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BanjieTest
class FirstWalkTest {

  @Autowired
  Bureau bureau;

  @Test
  void aThreeDayMatterRunsFromSubmissionToDelivery() {
    String id = bureau.file("resident-pension-cancellation");
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    assertThat(bureau.theCase(id).at("/dates/dueAt").asText()).isEqualTo("2026-11-26T17:00:00+08:00");
    bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    bureau.finish("complete", id, "COMPLETION", Map.of("resultName", "注销凭证", "handedOver", true, "recipient", "演示"));
    assertThat(bureau.state(id)).isEqualTo("DELIVERED");
  }

  @Test
  void anUntouchedCaseIsAcceptedBySilenceAndGoesRed() {
    String id = bureau.file("resident-pension-cancellation");
    bureau.timePassesTo("2026-11-30T17:00");
    assertThat(bureau.events(id)).contains("ACCEPTED_BY_SILENCE", "RED_CARD");
  }

  @Test
  void everyMomentIsToldInTheBureausOwnTime() {
    String id = bureau.file("resident-pension-cancellation");
    bureau.claim("intake", id, "INTAKE");
    Bureau.expect(200, bureau.tryFinish("intake", id, "INTAKE", Map.of("decision", "ACCEPT")));

    assertThat(bureau.theCase(id).at("/dates/ledger/0/at").asText()).isEqualTo("2026-11-23T09:00:00+08:00");
    assertThat(bureau.get("intake", "/api/v1/cases/" + id + "/messages").text("/0/at")).isEqualTo("2026-11-23T09:00:00+08:00");
  }
}
