package banjie.callback;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Bureau.Answer;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A low grade says why, and somebody else than the officers it is about calls back in time. */
@BanjieTest
class CallBackTest {

  @Autowired
  Bureau bureau;
  @Autowired
  TestTime time;
  @Autowired
  JdbcTemplate jdbc;

  /** The citizen's own case, finished and handed over. */
  private String delivered(String intake) {
    Map<String, Object> answers = bureau.sample("resident-pension-cancellation");
    answers.put("idNumber", "210381199001011233");
    String id = Bureau.created(bureau.post("citizen", "/api/v1/cases",
        Map.of("itemCode", "resident-pension-cancellation", "answers", answers)));
    bureau.finish(intake, id, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    bureau.finish("complete", id, "COMPLETION", Map.of("resultName", "注销凭证", "handedOver", true, "recipient", "张三（示例）"));
    return id;
  }

  private Answer rate(String id, Map<String, ?> rating) {
    Map<String, Object> body = new java.util.HashMap<>(rating);
    body.put("version", bureau.version(id));
    return bureau.post("citizen", "/api/v1/cases/" + id + "/rating", body);
  }

  private String ratedLow() {
    String id = delivered("intake");
    Bureau.expect(200, rate(id, Map.of("grade", 2, "reasons", List.of("SLOW", "ATTITUDE"), "comment", "等了很久")));
    return id;
  }

  private Answer contact(String who, String id, boolean reached) {
    return bureau.post(who, "/api/v1/callbacks/" + id + "/contacts", Map.of("way", "PHONE", "reached", reached, "note", "内部记录"));
  }

  private Answer close(String who, String id, String outcome) {
    return bureau.post(who, "/api/v1/callbacks/" + id + "/closing", Map.of("outcome", outcome, "answer", "已向窗口提出整改要求"));
  }

  private JsonNode seen(String who, String id) {
    return Bureau.expect(200, bureau.get(who, "/api/v1/callbacks/" + id)).body();
  }

  @Test
  void aLowGradeHasToSayWhyAndThenOnceIsEnough() {
    String id = delivered("intake");
    for (Map<String, Object> silent : List.of(Map.<String, Object>of("grade", 2), Map.<String, Object>of("grade", 1, "comment", "  "))) {
      Answer refused = rate(id, silent);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.text("/code")).isEqualTo("low-grade-unexplained");
      assertThat(refused.text("/errors/0/field")).isEqualTo("reasons");
    }
    Answer other = rate(id, Map.of("grade", 2, "reasons", List.of("OTHER")));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.text("/errors/0/field")).isEqualTo("comment");
    assertThat(bureau.state(id)).isEqualTo("DELIVERED");
    assertThat(jdbc.queryForObject("select count(*) from banjie.call_back", Integer.class)).isZero();

    Bureau.expect(200, rate(id, Map.of("grade", 2, "comment", "等了很久")));
    assertThat(bureau.state(id)).isEqualTo("RATED");
    Answer again = rate(id, Map.of("grade", 5));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text("/code")).isEqualTo("illegal-transition");
    assertThat(jdbc.queryForObject("select count(*) from banjie.call_back", Integer.class)).isOne();
  }

  @Test
  void nobodyIsCalledBackWhoWasFairlySatisfied() {
    String id = delivered("intake");
    Bureau.expect(200, rate(id, Map.of("grade", 3)));
    assertThat(bureau.get("citizen", "/api/v1/callbacks/" + id).status()).isEqualTo(404);
    assertThat(Bureau.expect(200, bureau.get("supervisor", "/api/v1/callbacks")).body()).isEmpty();
  }

  @Test
  void theTermsAreOneAndFiveWorkingDaysOverHolidaysAndMakeUpDays() {
    assertDates("2026-02-13T10:00", "2026-02-14T17:00:00+08:00", "2026-02-27T17:00:00+08:00", false);
    assertDates("2026-09-30T16:59", "2026-10-08T17:00:00+08:00", "2026-10-13T17:00:00+08:00", false);
    assertDates("2026-11-23T09:00", "2026-11-24T17:00:00+08:00", "2026-11-30T17:00:00+08:00", false);
    assertDates("2026-12-30T10:00", "2026-12-31T17:00:00+08:00", "2027-01-07T17:00:00+08:00", true);
  }

  private void assertDates(String rated, String contact, String remedy, boolean remedyProvisional) {
    time.at(rated);
    JsonNode seen = seen("citizen", ratedLow());
    assertThat(seen.at("/contactDueAt").asText()).isEqualTo(contact);
    assertThat(seen.at("/remedyDueAt").asText()).isEqualTo(remedy);
    assertThat(seen.at("/remedyProvisional").asBoolean()).isEqualTo(remedyProvisional);
    assertThat(seen.at("/contactProvisional").asBoolean()).isFalse();
  }

  @Test
  void aDecreeMovesTheDatesOfAnOpenCallBack() {
    String id = ratedLow();
    Bureau.expect(200, bureau.post("admin", "/api/v1/calendar/notices/decrees", Map.of("dates", List.of("2026-11-24"), "kind", "HOLIDAY",
        "name", "临时放假", "title", "测试决定")));
    assertThat(seen("citizen", id).at("/contactDueAt").asText()).isEqualTo("2026-11-25T17:00:00+08:00");
  }

  @Test
  void lateOnesSayAndTheOldestComesFirst() {
    String first = ratedLow();
    time.at("2026-11-24T10:00");
    String second = ratedLow();
    time.at("2026-11-24T17:00");
    assertThat(list("/api/v1/callbacks").findValuesAsText("caseId")).containsExactly(first, second);
    assertThat(list("/api/v1/callbacks").findValuesAsText("contactOverdue")).containsExactly("false", "false");
    time.at("2026-11-24T17:00:01");
    assertThat(list("/api/v1/callbacks").findValuesAsText("contactOverdue")).containsExactly("true", "false");

    time.at("2026-11-25T09:00");
    Bureau.expect(200, contact("supervisor", first, true));
    assertThat(seen("supervisor", first).at("/contactOverdue").asBoolean()).as("reached, but late").isTrue();
    Bureau.expect(200, contact("supervisor", second, true));
    time.at("2026-12-02T09:00");
    assertThat(seen("supervisor", second).at("/contactOverdue").asBoolean()).isFalse();
    assertThat(seen("supervisor", second).at("/remedyOverdue").asBoolean()).isTrue();
  }

  private JsonNode list(String path) {
    return Bureau.expect(200, bureau.get("supervisor", path)).body();
  }

  @Test
  void itEndsOnceTheApplicantWasReachedAndTheApplicantReadsTheAnswer() {
    String id = ratedLow();
    assertThat(close("supervisor", id, "REMEDIED").text("/code")).isEqualTo("not-contacted");
    Bureau.expect(200, contact("supervisor", id, true));
    assertThat(close("supervisor", id, "NOT_REACHED").text("/code")).isEqualTo("was-reached");
    Bureau.expect(200, close("supervisor", id, "REMEDIED"));
    assertThat(close("supervisor", id, "EXPLAINED").text("/code")).isEqualTo("call-back-closed");
    assertThat(contact("supervisor", id, true).text("/code")).isEqualTo("call-back-closed");

    JsonNode seen = seen("citizen", id);
    assertThat(seen.at("/answer").asText()).isEqualTo("已向窗口提出整改要求");
    assertThat(seen.at("/outcome").asText()).isEqualTo("REMEDIED");
    assertThat(seen.at("/contacts/0/reached").asBoolean()).isTrue();
    assertThat(seen.at("/contacts/0/note").isMissingNode()).as("notes are for supervisors").isTrue();
    assertThat(seen("supervisor", id).at("/contacts/0/note").asText()).isEqualTo("内部记录");
    assertThat(list("/api/v1/callbacks")).isEmpty();
    assertThat(list("/api/v1/callbacks?closed=true").findValuesAsText("caseId")).containsExactly(id);
    assertThat(bureau.events(id)).endsWith("RATED", "CALLED_BACK", "CALL_BACK_CLOSED");
    assertThat(Bureau.expect(200, bureau.get("citizen", "/api/v1/inbox")).body().at("/messages").findValuesAsText("kind"))
        .startsWith("CALL_BACK_CLOSED", "RATED");
    assertThat(bureau.get("citizen", "/api/v1/inbox").body().at("/messages/1/body").asText())
        .contains("2026年11月24日 17:00前与您联系", "2026年11月30日 17:00前告知");
  }

  @Test
  void whoCannotBeReachedIsTriedThreeTimes() {
    String id = ratedLow();
    Bureau.expect(200, contact("supervisor", id, false));
    Bureau.expect(200, contact("supervisor", id, false));
    assertThat(close("supervisor", id, "NOT_REACHED").text("/code")).isEqualTo("too-few-tries");
    Bureau.expect(200, contact("supervisor", id, false));
    Bureau.expect(200, close("supervisor", id, "NOT_REACHED"));
    assertThat(seen("supervisor", id).at("/reachedAt").isMissingNode()).isTrue();
  }

  @Test
  void theOfficerWhoWasRatedMayNeitherContactNorClose() {
    bureau.employ("judge-of-self", List.of(Map.of("office", "hall", "role", "INTAKE"), Map.of("office", "hall", "role", "SUPERVISOR")));
    String id = delivered("judge-of-self");
    Bureau.expect(200, rate(id, Map.of("grade", 1, "comment", "态度不好")));
    assertThat(contact("judge-of-self", id, true).text("/code")).isEqualTo("own-rating");
    Bureau.expect(200, contact("supervisor", id, true));
    Answer refused = close("judge-of-self", id, "EXPLAINED");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text("/code")).isEqualTo("own-rating");
    assertThat(seen("citizen", id).at("/closedAt").isMissingNode()).isTrue();
    assertThat(seen("citizen", id).at("/contacts")).hasSize(1);
  }

  @Test
  void othersSeeNothingAndDoNothing() {
    String id = ratedLow();
    bureau.employ("station-watch", "service-station", "SUPERVISOR");
    assertThat(bureau.get("employer", "/api/v1/callbacks/" + id).text("/code")).isEqualTo("unknown-case");
    assertThat(bureau.get("station-watch", "/api/v1/callbacks/" + id).text("/code")).isEqualTo("unknown-case");
    assertThat(contact("station-watch", id, true).text("/code")).isEqualTo("unknown-case");
    assertThat(Bureau.expect(200, bureau.get("station-watch", "/api/v1/callbacks")).body()).isEmpty();
    assertThat(bureau.get("intake", "/api/v1/callbacks/" + id).status()).isEqualTo(403);
    assertThat(contact("intake", id, true).status()).isEqualTo(403);
    assertThat(close("citizen", id, "REMEDIED").status()).isEqualTo(403);
    assertThat(bureau.get("citizen", "/api/v1/callbacks").status()).isEqualTo(403);
    assertThat(bureau.get("review", "/api/v1/callbacks").status()).isEqualTo(403);
    assertThat(seen("supervisor", id).at("/contacts")).isEmpty();
  }
}
