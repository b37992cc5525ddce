package banjie.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Consistency;
import banjie.ProblemDetails;
import banjie.access.TestPeople;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A supervisor presses for a case; the office answers in time, or everybody sees that it didn't. */
@BanjieTest
class UrgingsTest {

  private static final String PENSION = "resident-pension-cancellation";

  @Autowired
  Bureau bureau;
  @Autowired
  JdbcTemplate jdbc;
  @Autowired
  OpenUrgings open;
  @Autowired
  TestPeople people;

  @Test
  void theAnswerIsDueAtCloseOfBusinessTwoWorkingDaysLaterAndSaysWhoWasAsked() {
    String id = inReview("review");
    urge(id, null);
    JsonNode asked = one("supervisor", "/api/v1/supervision/urgings");
    assertThat(asked.at("/replyDueAt").asText()).isEqualTo("2026-11-25T17:00:00+08:00");
    assertThat(asked.at("/days").asInt()).isEqualTo(2);
    assertThat(asked.at("/askedOfName").asText()).isEqualTo("王审核");
    assertThat(asked.at("/reason").asText()).isEqualTo("请说明进度");
    assertThat(asked.at("/repliedAt").isMissingNode()).isTrue();
    assertThat(bureau.events(id)).containsOnlyOnce("URGED");
    Consistency.check(jdbc);
  }

  @Test
  void holidaysAndMakeUpDaysAreCountedLikeEverywhere() {
    bureau.timePassesTo("2026-09-30T09:00"); // the seven days from October 1st are off, Saturday the 10th is worked
    String id = inReview("review");
    urge(id, 1);
    urge(id, 3);
    List<JsonNode> asked = all("supervisor", "/api/v1/supervision/urgings");
    assertThat(asked).extracting(urging -> urging.at("/replyDueAt").asText())
        .containsExactly("2026-10-08T17:00:00+08:00", "2026-10-10T17:00:00+08:00");
  }

  @Test
  void aDecreeMovesTheDateOfAnOpenQuestionAndLeavesAnAnsweredOne() {
    String id = inReview("review");
    urge(id, 2);
    urge(id, 2);
    long first = one("review", "/api/v1/urgings", 0).at("/id").asLong();
    Bureau.expect(200, reply("review", id, first, "今日办结"));
    Bureau.expect(200, bureau.post("admin", "/api/v1/calendar/notices/decrees", Map.of("dates", List.of("2026-11-25"), "kind", "HOLIDAY",
        "name", "临时放假", "title", "测试令〔2026〕1号")));
    List<JsonNode> asked = all("supervisor", "/api/v1/supervision/urgings");
    assertThat(asked).extracting(urging -> urging.at("/replyDueAt").asText())
        .containsExactly("2026-11-26T17:00:00+08:00", "2026-11-25T17:00:00+08:00");
  }

  @Test
  void theOfficerAnswersOnceAndALateAnswerStaysLate() {
    String id = inReview("review");
    urge(id, 1);
    long urging = one("review", "/api/v1/urgings").at("/id").asLong();
    bureau.timePassesTo("2026-11-24T17:00:01");
    assertThat(one("supervisor", "/api/v1/supervision/urgings?unanswered=true").at("/id").asLong()).isEqualTo(urging);
    Bureau.expect(200, reply("review", id, urging, "材料已核对，今日办结"));
    assertThat(all("supervisor", "/api/v1/supervision/urgings?unanswered=true")).isEmpty();
    assertThat(all("review", "/api/v1/urgings")).isEmpty();
    JsonNode answered = one("supervisor", "/api/v1/cases/" + id + "/urgings");
    assertThat(answered.at("/reply").asText()).isEqualTo("材料已核对，今日办结");
    assertThat(answered.at("/repliedByName").asText()).isEqualTo("王审核");
    JsonNode event = bureau.get("supervisor", "/api/v1/cases/" + id + "/events").body().findParents("kind").stream()
        .filter(e -> e.at("/kind").asText().equals("URGING_ANSWERED")).findFirst().orElseThrow();
    assertThat(event.at("/detail/late").asBoolean()).isTrue();
    ProblemDetails.check("again", reply("review", id, urging, "再答"), 409, "urging-answered", "reply");
    Consistency.check(jdbc);
  }

  @Test
  void whoHasTheCaseIsAskedElseWhoWorksItsQueue() {
    String held = inReview("review");
    urge(held, 2);
    assertThat(asked("review")).containsExactly(held);
    assertThat(asked("review2")).isEmpty();
    String waits = bureau.file(PENSION);
    urge(waits, 2);
    assertThat(asked("intake")).containsExactly(waits);
    assertThat(asked("review")).containsExactly(held);
    assertThat(asked("station-intake")).isEmpty();
    bureau.finish("intake", waits, "INTAKE", Map.of("decision", "ACCEPT"));
    assertThat(asked("intake")).as("went on to review").isEmpty();
    assertThat(asked("review2")).containsExactly(waits);
  }

  @Test
  void aQuestionStaysAskedWhenTheCaseIsDone() {
    String id = inReview("review");
    urge(id, 1);
    Bureau.expect(200, bureau.tryFinish("review", id, "REVIEW", Map.of("decision", "APPROVE")));
    bureau.finish("complete", id, "COMPLETION", Map.of("resultName", "注销证明", "handedOver", true, "recipient", "示例"));
    assertThat(asked("review")).containsExactly(id);
    Bureau.expect(200, reply("review", id, one("review", "/api/v1/urgings").at("/id").asLong(), "已办结"));
  }

  @Test
  void strangersAndBadInputAreRefusedAndChangeNothing() {
    bureau.employ("station-supervisor", "service-station", "SUPERVISOR");
    String id = inReview("review");
    urge(id, 1);
    long urging = one("review", "/api/v1/urgings").at("/id").asLong();
    assertThat(all("station-supervisor", "/api/v1/supervision/urgings")).isEmpty();
    for (String other : List.of("intake", "citizen", "admin")) {
      ProblemDetails.check(other, bureau.get(other, "/api/v1/supervision/urgings"), 403, "not-a-supervisor", "role");
    }
    ProblemDetails.check("citizen", reply("citizen", id, urging, "好"), 404, "unknown-case", "id");
    ProblemDetails.check("supervisor answers", reply("supervisor", id, urging, "好"), 403, "wrong-role", "role");
    ProblemDetails.check("nothing said", reply("review", id, urging, " "), 422, "invalid-input", "reply");
    ProblemDetails.check("unknown", reply("review", id, urging + 1000, "好"), 404, "unknown-urging", "id");
    ProblemDetails.check("four days", bureau.post("supervisor", "/api/v1/cases/" + id + "/urge", Map.of("reason", "快", "replyDays", 4)),
        422, "invalid-input", "replyDays");
    assertThat(one("supervisor", "/api/v1/supervision/urgings?unanswered=true").at("/id").asLong()).isEqualTo(urging);
  }

  private String inReview(String reviewer) {
    String id = bureau.file(PENSION);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.claim(reviewer, id, "REVIEW");
    return id;
  }

  private void urge(String id, Integer days) {
    Bureau.expect(200, bureau.post("supervisor", "/api/v1/cases/" + id + "/urge",
        days == null ? Map.of("reason", "请说明进度") : Map.of("reason", "请说明进度", "replyDays", days)));
  }

  private Bureau.Answer reply(String who, String id, long urging, String reply) {
    return bureau.post(who, "/api/v1/cases/" + id + "/urgings/" + urging + "/reply", Map.of("reply", reply));
  }

  private List<String> asked(String officer) {
    return open.of(people.person(officer)).stream().map(urging -> urging.caseId().toString()).toList();
  }

  private JsonNode one(String who, String path) {
    List<JsonNode> rows = all(who, path);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private JsonNode one(String who, String path, int index) {
    return all(who, path).get(index);
  }

  private List<JsonNode> all(String who, String path) {
    List<JsonNode> rows = new ArrayList<>();
    Bureau.expect(200, bureau.get(who, path)).body().forEach(rows::add);
    return rows;
  }
}
