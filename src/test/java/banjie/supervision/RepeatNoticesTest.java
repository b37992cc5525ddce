package banjie.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.ProblemDetails;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A second notice is counted against the office in the month it was served (行政许可法第七十二条). */
@BanjieTest
class RepeatNoticesTest {

  private static final String ITEM = "resident-pension-enrolment";
  private static final List<String> GAPS = List.of("enrolment-form");

  @Autowired
  Bureau bureau;

  @Test
  void noticesAreCountedByOfficeAndMonthAndThoseThatWereNotTheFirst() {
    String told = bureau.file(ITEM);
    notice("intake", told);
    String toldAgain = bureau.file(ITEM);
    notice("intake", toldAgain);
    String atStation = Bureau.created(bureau.post("station-intake", "/api/v1/cases",
        Map.of("itemCode", ITEM, "answers", bureau.sample(ITEM))));
    notice("station-intake", atStation);
    bureau.timePassesTo("2026-12-01T00:30"); // still November in Greenwich
    comeBack(toldAgain);
    allow(toldAgain);
    notice("intake", toldAgain);
    comeBack(toldAgain);
    allow(toldAgain);
    notice("intake", toldAgain);

    List<JsonNode> rows = rows("supervisor", "");
    assertThat(rows).hasSize(3);
    isRow(rows.get(0), "hall", "2026-12", 2, 2, "100.0", 1);
    assertThat(rows.get(0).at("/repeatedCases").asText()).isEqualTo(bureau.theCase(toldAgain).at("/number").asText());
    isRow(rows.get(1), "hall", "2026-11", 2, 0, "0.0", 2);
    assertThat(rows.get(1).has("repeatedCases")).isFalse();
    isRow(rows.get(2), "service-station", "2026-11", 1, 0, "0.0", 1);
    assertThat(rows("supervisor", "?office=service-station")).hasSize(1);
    assertThat(rows("supervisor", "?from=2026-12&to=2026-12")).hasSize(1);
    assertThat(rows("supervisor", "?to=2026-10")).isEmpty();
  }

  @Test
  void onlySupervisorsSeeItAndOnlyTheirOffices() {
    notice("intake", bureau.file(ITEM));
    bureau.employ("station-supervisor", "service-station", "SUPERVISOR");

    assertThat(rows("station-supervisor", "")).isEmpty();
    ProblemDetails.check("clerk", bureau.get("intake", "/api/v1/supervision/repeat-notices"), 403, "not-a-supervisor", "role");
    ProblemDetails.check("no month", bureau.get("supervisor", "/api/v1/supervision/repeat-notices?from=soon"), 400, "malformed-parameter", "from");
  }

  private void notice(String clerk, String id) {
    bureau.finish(clerk, id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", GAPS, "gapNote", "未签名"));
  }

  private void comeBack(String id) {
    Bureau.expect(200, bureau.post("intake", "/api/v1/cases/" + id + "/correction", Map.of("version", bureau.version(id), "papers", GAPS)));
  }

  private void allow(String id) {
    Bureau.expect(200, bureau.post("supervisor", "/api/v1/cases/" + id + "/second-notice", Map.of("reason", "新发现")));
  }

  private List<JsonNode> rows(String who, String query) {
    List<JsonNode> rows = new java.util.ArrayList<>();
    Bureau.expect(200, bureau.get(who, "/api/v1/supervision/repeat-notices" + query)).body().forEach(rows::add);
    return rows;
  }

  private static void isRow(JsonNode row, String office, String month, int notices, int repeats, String rate, int cases) {
    assertThat(row.at("/office").asText()).isEqualTo(office);
    assertThat(row.at("/month").asText()).isEqualTo(month);
    assertThat(row.at("/notices").asInt()).isEqualTo(notices);
    assertThat(row.at("/repeatNotices").asInt()).isEqualTo(repeats);
    assertThat(row.at("/rate").asText()).isEqualTo(rate);
    assertThat(row.at("/cases").asInt()).isEqualTo(cases);
  }
}
