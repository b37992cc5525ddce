package banjie.messages;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Snapshot;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** The proof of service is on the case: electronically by consent, else on paper. */
@BanjieTest
class ServiceTest {

  @Autowired
  Bureau bureau;
  @Autowired
  TestTime time;
  @Autowired
  JdbcTemplate jdbc;

  @AfterEach
  void noConsent() {
    consent(false);
  }

  private void consent(boolean given) {
    Bureau.expect(200, bureau.send("citizen", HttpMethod.PUT, "/api/v1/me/contact",
        Map.of("mobile", "13800000001", "electronicService", given, "channels", List.of("SMS"))));
  }

  private String accepted() {
    Map<String, Object> answers = bureau.sample("resident-pension-cancellation");
    answers.put("idNumber", "210381199001011233");
    String id = Bureau.created(bureau.post("citizen", "/api/v1/cases", Map.of("itemCode", "resident-pension-cancellation",
        "answers", answers)));
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    return id;
  }

  private JsonNode proofs(String who, String id) {
    return Bureau.expect(200, bureau.get(who, "/api/v1/cases/" + id + "/service")).body();
  }

  private Bureau.Answer record(String who, String id, Map<String, ?> changes) {
    Map<String, Object> body = new HashMap<>(Map.of("kind", "ACCEPTED", "method", "COUNTER", "recipientRelation", "SELF"));
    body.putAll(changes);
    body.values().removeIf(""::equals);
    return bureau.post(who, "/api/v1/cases/" + id + "/service", body);
  }

  @Test
  void withConsentEveryDocumentIsServedByArrivingInTheInbox() {
    consent(true);
    String id = accepted();
    bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    bureau.finish("complete", id, "COMPLETION", Map.of("resultName", "注销凭证", "handedOver", true, "recipient", "张三"));

    assertThat(proofs("citizen", id).findValuesAsText("kind")).containsExactly("ACCEPTED", "APPROVED", "COMPLETED");
    JsonNode proof = proofs("citizen", id).get(0);
    assertThat(proof.at("/served").asBoolean()).isTrue();
    assertThat(proof.at("/method").asText()).isEqualTo("PORTAL");
    assertThat(proof.at("/basis").asText()).isEqualTo("ARRIVED");
    assertThat(proof.at("/servedAt").asText()).isEqualTo("2026-11-23T09:00:00+08:00");
    assertThat(bureau.events(id)).filteredOn("SERVED"::equals).hasSize(3);
    assertThat(bureau.version(id)).as("service changes no case: accepted, decided, completed").isEqualTo(3);
    JsonNode event = event(id);
    assertThat(event.at("/reason").asText()).isEqualTo("《受理通知书》网上收件箱：进入受送达人指定的系统（电子签名法第十一条）");
    assertThat(event.at("/detail/kind").asText()).isEqualTo("ACCEPTED");
    assertThat(event.at("/detail/message").asLong()).isEqualTo(proof.at("/message").asLong());
  }

  @Test
  void bothMomentsAreKept() {
    consent(true);
    String id = accepted();
    long message = proofs("citizen", id).at("/0/message").asLong();
    time.at("2026-11-25T19:00");
    JsonNode read = Bureau.expect(200, bureau.post("citizen", "/api/v1/inbox/" + message + "/read", null)).body();
    assertThat(read.at("/servedAt").asText()).isEqualTo("2026-11-23T09:00:00+08:00");
    assertThat(read.at("/readAt").asText()).isEqualTo("2026-11-25T19:00:00+08:00");
    assertThat(bureau.events(id)).filteredOn("SERVED"::equals).hasSize(1);
  }

  @Test
  void withoutConsentADocumentIsServedOnPaperOnceAndAnOfficerRecordsIt() {
    String id = accepted();
    assertThat(bureau.events(id)).doesNotContain("SERVED");
    assertThat(proofs("intake", id).at("/0/served").asBoolean()).isFalse();
    assertThat(proofs("intake", id).at("/0/waitsForZh").asText()).contains("窗口或邮寄");

    time.at("2026-11-24T10:00");
    Bureau.Answer served = record("intake", id, Map.of("at", "2026-11-23T16:30:00", "recipient", "李四", "recipientRelation",
        "ADULT_FAMILY",
        "note", "户口簿核对"));
    assertThat(served.status()).isEqualTo(201);
    JsonNode proof = proofs("citizen", id).get(0);
    assertThat(proof.at("/method").asText()).isEqualTo("COUNTER");
    assertThat(proof.at("/basis").asText()).isEqualTo("SIGNED");
    assertThat(proof.at("/servedAt").asText()).isEqualTo("2026-11-23T16:30:00+08:00");
    assertThat(proof.at("/recipient").asText()).isEqualTo("李四");
    assertThat(proof.at("/relationZh").asText()).isEqualTo("同住成年家属");
    assertThat(proof.at("/recordedBy").asText()).isEqualTo("李受理");
    assertThat(proof.at("/recordedAt").asText()).isEqualTo("2026-11-24T10:00:00+08:00");
    assertThat(event(id).at("/actorName").asText()).isEqualTo("李受理");
    assertThat(event(id).toString()).as("the record names no third person").doesNotContain("李四", "户口簿");

    Snapshot before = Snapshot.of(jdbc);
    assertThat(record("intake", id, Map.of()).text("/code")).isEqualTo("already-served");
    assertThat(Snapshot.of(jdbc).differences(before)).isEmpty();
  }

  @Test
  void aWalkInIsServedAtTheCounter() {
    String id = bureau.file("resident-pension-cancellation");
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "DECLINE", "reason", "不属于本机关职权"));
    assertThat(record("intake", id, Map.of("kind", "NOT_ACCEPTED", "method", "POST", "note", "EMS 0001")).status())
        .isEqualTo(201);
    assertThat(proofs("intake", id).at("/0/basisEn").asText()).isEqualTo("received by post");
    assertThat(bureau.events(id)).containsSubsequence("NOT_ACCEPTED", "SERVED");
  }

  @Test
  void whatCannotBeServedLikeThatIsRefusedAndNothingChanges() {
    String id = accepted();
    String other = bureau.file("resident-pension-cancellation");
    long receipt = bureau.get("intake", "/api/v1/cases/" + id + "/messages").body().at("/0/id").asLong();
    Snapshot before = Snapshot.of(jdbc);

    refused(record("intake", id, Map.of("at", "2026-11-23T09:00:01")), 422, "impossible-moment", "at");
    refused(record("intake", id, Map.of("at", "2026-11-23T08:59:59")), 422, "impossible-moment", "at");
    refused(record("intake", id, Map.of("at", "yesterday")), 422, "malformed-moment", "at");
    refused(record("intake", id, Map.of("method", "PORTAL")), 422, "invalid-service", "method");
    refused(record("intake", id, Map.of("recipientRelation", "")), 422, "invalid-service", "recipientRelation");
    refused(record("intake", id, Map.of("recipient", "甲\n乙")), 422, "invalid-service", "recipient");
    refused(record("intake", id, Map.of("note", "x".repeat(501))), 422, "invalid-service", "note");
    refused(record("intake", id, Map.of("message", receipt)), 422, "invalid-service", "message");
    refused(record("intake", id, Map.of("kind", "", "message", receipt)), 404, "unknown-document", "message");
    refused(record("intake", other, Map.of()), 404, "unknown-document", "kind");
    refused(record("citizen", id, Map.of()), 403, "officers-only", "role");
    refused(record("elder", id, Map.of()), 404, "unknown-case", "id");
    refused(record("station-intake", id, Map.of()), 404, "unknown-case", "id");
    assertThat(Snapshot.of(jdbc).differences(before)).isEmpty();
  }

  private static void refused(Bureau.Answer answer, int status, String code, String field) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    assertThat(answer.text("/code")).isEqualTo(code);
    assertThat(answer.body().at("/errors").findValuesAsText("field")).contains(field);
  }

  private JsonNode event(String id) {
    for (JsonNode event : bureau.get("supervisor", "/api/v1/cases/" + id + "/events").body()) {
      if (event.at("/kind").asText().equals("SERVED")) {
        return event;
      }
    }
    throw new AssertionError("not served");
  }
}
