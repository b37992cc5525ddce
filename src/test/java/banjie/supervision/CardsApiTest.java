package banjie.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Consistency;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A red card wants a written reason, which the supervisor accepts or not; the card itself stays. */
@BanjieTest
class CardsApiTest {

  @Autowired
  Bureau bureau;
  @Autowired
  JdbcTemplate jdbc;

  private String late() {
    String id = bureau.file("resident-pension-cancellation");
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.timePassesTo("2026-11-27T09:00");
    return id;
  }

  private Bureau.Answer explain(String who, String id, String reason) {
    return bureau.post(who, "/api/v1/cases/" + id + "/red-card/reason", Map.of("reason", reason));
  }

  private Bureau.Answer judge(String who, String id, boolean accept, String remark) {
    return bureau.post(who, "/api/v1/cases/" + id + "/red-card/judgement", Map.of("accept", accept, "remark", remark));
  }

  @Test
  void aReasonThatIsNotAcceptedIsGivenAnew() {
    String id = late();
    assertThat(judge("supervisor", id, true, "").text("/code")).isEqualTo("no-red-card-reason");
    Bureau.expect(200, explain("review", id, "系统故障"));
    assertThat(explain("review", id, "再说").text("/code")).isEqualTo("red-card-explained");
    assertThat(overdue(id).at("/row/redCardReason").asText()).isEqualTo("系统故障");
    assertThat(overdue(id).at("/row").has("redCardAccepted")).isFalse();
    assertThat(redCards("?unjudged=true")).hasSize(1);

    assertThat(judge("supervisor", id, false, " ").text("/code")).isEqualTo("no-remark");
    Bureau.expect(200, judge("supervisor", id, false, "当日系统正常"));
    assertThat(overdue(id).at("/row/redCardAccepted").asBoolean()).isFalse();
    assertThat(redCards("?unjudged=true")).isEmpty();

    Bureau.expect(200, explain("review", id, "经办人漏办，已整改"));
    Bureau.expect(200, judge("supervisor", id, true, ""));
    assertThat(explain("review", id, "再说").text("/code")).isEqualTo("red-card-explained");
    assertThat(bureau.events(id)).containsSubsequence("RED_CARD", "RED_CARD_EXPLAINED", "RED_CARD_REASON_REJECTED",
        "RED_CARD_EXPLAINED", "RED_CARD_REASON_ACCEPTED");
    JsonNode dates = bureau.theCase(id).at("/dates");
    assertThat(dates.at("/redCardReason").asText()).isEqualTo("经办人漏办，已整改");
    assertThat(dates.at("/redCardAccepted").asBoolean()).isTrue();
    assertThat(dates.at("/redCardAt").asText()).as("stays").isEqualTo("2026-11-27T09:00:00+08:00");
    Consistency.check(jdbc);
  }

  @Test
  void aCaseThatWasDecidedSinceIsStillToBeExplained() {
    String id = late();
    bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    Bureau.expect(200, explain("complete", id, "人手不足"));
    assertThat(redCards("").get(0).at("/reason").asText()).isEqualTo("人手不足");
    Bureau.expect(200, judge("supervisor", id, true, ""));
    Consistency.check(jdbc);
  }

  @Test
  void officersOfTheOfficeExplainAndItsSupervisorsJudge() {
    String id = late();
    assertThat(explain("supervisor", id, "代填").text("/code")).isEqualTo("wrong-role");
    assertThat(explain("citizen", id, "代填").status()).isEqualTo(404);
    Bureau.expect(200, explain("intake", id, "系统故障"));
    assertThat(judge("review", id, true, "").text("/code")).isEqualTo("not-a-supervisor");
    bureau.employ("station-supervisor", "service-station", "SUPERVISOR");
    assertThat(judge("station-supervisor", id, true, "").status()).isIn(403, 404);
    assertThat(bureau.get("review", "/api/v1/supervision/red-cards").status()).isEqualTo(403);
    assertThat(bureau.get("review", "/api/v1/supervision/late-steps").status()).isEqualTo(403);
    assertThat(Bureau.expect(200, bureau.get("station-supervisor", "/api/v1/supervision/red-cards")).body()).isEmpty();
  }

  @Test
  void withoutACardThereIsNothingToExplain() {
    String id = bureau.file("resident-pension-cancellation");
    assertThat(explain("intake", id, "无").text("/code")).isEqualTo("no-red-card");
  }

  @Test
  void theDatabaseItselfKeepsCards() {
    String id = late();
    for (String tampering : List.of(
        "update banjie.case_file set progress = progress #- '{milestones,redCardAt}'",
        "update banjie.case_file set progress = jsonb_set(progress, '{milestones,yellowCardAt}', '\"2026-12-24T00:00:00Z\"')",
        "update banjie.case_file set progress = progress - 'milestones'",
        "update banjie.case_event set kind = 'URGED' where kind = 'RED_CARD'",
        "delete from banjie.case_event where kind = 'YELLOW_CARD'")) {
      assertThatThrownBy(() -> jdbc.update(tampering)).as(tampering).hasMessageContaining("A card stays");
    }
    assertThat(bureau.events(id)).containsOnlyOnce("RED_CARD", "YELLOW_CARD");
  }

  /** What the triggers stop is written nowhere in the first place. */
  @Test
  void noCodeTakesEventsAway() throws IOException {
    try (Stream<Path> sources = Stream.concat(Files.walk(Path.of("src/main/java")), Files.walk(Path.of("db/migration")))) {
      assertThat(sources.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file ->
          assertThat(Files.readString(file).toLowerCase()).doesNotContainPattern("(delete from|truncate|update) +banjie\\.case_event"));
    }
  }

  private JsonNode overdue(String id) {
    for (JsonNode row : Bureau.expect(200, bureau.get("supervisor", "/api/v1/supervision/overdue")).body()) {
      if (row.at("/row/id").asText().equals(id)) {
        return row;
      }
    }
    throw new AssertionError("not overdue: " + id);
  }

  private JsonNode redCards(String query) {
    return Bureau.expect(200, bureau.get("supervisor", "/api/v1/supervision/red-cards" + query)).body();
  }
}
