package banjie.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Consistency;
import banjie.ProblemDetails;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a supervisor sees of what is late or about to be. */
@BanjieTest
class SupervisionApiTest {

  private static final String PENSION = "resident-pension-cancellation";
  private static final String LICENCE = "labour-dispatch-licence";
  private static final String AUDIT_REPORT = "financial-audit-report";

  @Autowired
  Bureau bureau;
  @Autowired
  JdbcTemplate jdbc;
  @Autowired
  TestTime time;

  @Test
  void overdueCasesComeLongestOverdueFirstAndSayWhy() {
    String late = inReview("intake", "review");
    time.at("2026-11-24T09:00");
    String lessLate = inReview("intake", "review");
    time.at("2026-12-02T09:00");
    inReview("intake", "review");
    List<JsonNode> rows = list("supervisor", "overdue");
    assertThat(ids(rows)).containsExactly(late, lessLate);
    assertThat(rows.get(0).at("/row/dueAt").asText()).isEqualTo("2026-11-26T17:00:00+08:00");
    assertThat(rows.get(0).at("/workingDaysLate").asInt()).isEqualTo(4);
    assertThat(rows.get(1).at("/workingDaysLate").asInt()).isEqualTo(3);
    JsonNode why = rows.get(0).at("/why/0");
    assertThat(why.at("/which").asText()).isEqualTo("promised");
    assertThat(why.at("/from").asText()).isEqualTo("2026-11-23T09:00:00+08:00");
    assertThat(why.at("/workingDays").asInt()).isEqualTo(3);
    assertThat(why.at("/due/dueAt").asText()).isEqualTo("2026-11-26T17:00:00+08:00");
    assertThat(why.at("/due/steps")).isNotEmpty();
  }

  @Test
  void everyRowsReasonEndsInItsDueDate() {
    String untouched = bureau.file(PENSION);
    String reviewed = inReview("intake", "review");
    String decided = inReview("intake", "review");
    bureau.tryFinish("review", decided, "REVIEW", Map.of("decision", "APPROVE"));
    time.at("2027-01-04T09:00");
    List<JsonNode> rows = list("supervisor", "overdue");
    assertThat(ids(rows)).containsExactlyInAnyOrder(untouched, reviewed, decided);
    assertThat(rows).allSatisfy(row -> assertThat(row.at("/why").findValuesAsText("dueAt")).contains(row.at("/row/dueAt").asText()));
  }

  @Test
  void filtersByMatterItemStepOfficerAndOffice() {
    String review = inReview("intake", "review");
    String review2 = inReview("intake", "review2");
    String waiting = bureau.file(PENSION);
    String licence = bureau.file(LICENCE);
    String station = atServiceStation();
    time.at("2026-12-31T09:00");
    assertThat(overdue("")).containsExactlyInAnyOrder(review, review2, waiting, licence, station);
    assertThat(overdue("?matter=13")).containsExactly(licence);
    assertThat(overdue("?matter=10")).containsExactlyInAnyOrder(review, review2, waiting, station);
    assertThat(overdue("?item=" + LICENCE)).containsExactly(licence);
    assertThat(overdue("?step=REVIEW")).containsExactlyInAnyOrder(review, review2);
    assertThat(overdue("?step=INTAKE")).containsExactlyInAnyOrder(waiting, licence, station);
    assertThat(overdue("?officer=王审核")).containsExactly(review);
    assertThat(overdue("?officer=无此人")).isEmpty();
    assertThat(overdue("?office=service-station")).containsExactly(station);
    assertThat(overdue("?office=hall&step=INTAKE")).containsExactlyInAnyOrder(waiting, licence);
    assertThat(overdue("?office=hall&step=INTAKE&matter=13")).containsExactly(licence);
    ProblemDetails.check("unknown step", bureau.get("supervisor", "/api/v1/supervision/overdue?step=LUNCH"), 400, "malformed-parameter", "step");
  }

  @Test
  void pagesDoNotOverlapAndMissNothing() {
    List<String> all = new ArrayList<>();
    for (int n = 0; n < 7; n++) {
      all.add(bureau.file(PENSION));
    }
    time.at("2026-12-31T09:00");
    List<String> paged = new ArrayList<>();
    for (int offset = 0; offset < 9; offset += 3) {
      paged.addAll(overdue("?limit=3&offset=" + offset));
    }
    assertThat(paged).containsExactlyInAnyOrderElementsOf(all);
    assertThat(overdue("?limit=3&offset=7")).isEmpty();
    for (String wrong : List.of("limit=0", "limit=201", "offset=-1")) {
      ProblemDetails.check(wrong, bureau.get("supervisor", "/api/v1/supervision/overdue?" + wrong), 422, "invalid-input", wrong.split("=")[0]);
    }
  }

  @Test
  void dueSoonLooksAsFarAheadAsAsked() {
    String id = inReview("intake", "review");
    assertThat(dueSoon("")).isEmpty();
    assertThat(dueSoon("?workingDays=3")).containsExactly(id);
    assertThat(dueSoon("?workingDays=2")).isEmpty();
    time.at("2026-11-25T17:00");
    assertThat(dueSoon("")).as("warned about").containsExactly(id);
    assertThat(dueSoon("?matter=13")).isEmpty();
    assertThat(dueSoon("?officer=王审核&step=REVIEW&office=hall")).containsExactly(id);
    time.at("2026-11-26T17:00:01");
    assertThat(dueSoon("")).isEmpty();
    assertThat(overdue("")).containsExactly(id);
  }

  @Test
  void aPausedCaseIsNotOverdueUntilItGoesOn() {
    String id = bureau.file(LICENCE, bureau.sample(LICENCE), List.of(AUDIT_REPORT));
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT_REPORT)));
    bureau.finish("review", id, "LEAD_CHECK", Map.of("finding", "CONFORMS"));
    bureau.finish("review2", id, "SECOND_CHECK", Map.of("finding", "CONFORMS"));
    bureau.timePassesTo("2026-12-02T09:00");
    assertThat(overdue("")).isEmpty();
    assertThat(dueSoon("?workingDays=20")).isEmpty();
    Bureau.expect(200, bureau.post("intake", "/api/v1/cases/" + id + "/supplies",
        Map.of("version", bureau.version(id), "papers", List.of(AUDIT_REPORT))));
    assertThat(dueSoon("?workingDays=20")).containsExactly(id);
    bureau.timePassesTo("2026-12-31T09:00");
    assertThat(overdue("")).containsExactly(id);
    assertThat(bureau.events(id)).containsOnlyOnce("RED_CARD");
    Consistency.check(jdbc);
  }

  @Test
  void aCaseInTheApplicantsHandsIsNobodysFault() {
    String id = bureau.file(PENSION);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gapNote", "缺",
        "gaps", List.of(bureau.theCase(id).at("/papers/0/code").asText())));
    time.at("2026-12-31T09:00");
    assertThat(overdue("")).isEmpty();
  }

  @Test
  void supervisorsSeeTheirOfficesOnly() {
    bureau.employ("hall-supervisor", "hall", "SUPERVISOR");
    bureau.employ("station-supervisor", "service-station", "SUPERVISOR");
    String hall = bureau.file(PENSION);
    String station = atServiceStation();
    time.at("2026-12-31T09:00");
    assertThat(ids(list("hall-supervisor", "overdue"))).containsExactly(hall);
    assertThat(ids(list("station-supervisor", "overdue"))).containsExactly(station);
    assertThat(ids(list("station-supervisor", "overdue?office=hall"))).isEmpty();
    ProblemDetails.check("urges another office", bureau.post("hall-supervisor", "/api/v1/cases/" + station + "/urge", Map.of("reason", "快")),
        403, "not-a-supervisor", "role");
    Bureau.expect(200, bureau.post("hall-supervisor", "/api/v1/cases/" + hall + "/urge", Map.of("reason", "快")));
    for (String other : List.of("intake", "review", "citizen", "admin")) {
      ProblemDetails.check(other, bureau.get(other, "/api/v1/supervision/overdue"), 403, "not-a-supervisor", "role");
      ProblemDetails.check(other, bureau.get(other, "/api/v1/supervision/due-soon"), 403, "not-a-supervisor", "role");
    }
  }

  @Test
  void cardsAreEventsOfTheCase() {
    String id = inReview("intake", "review");
    bureau.timePassesTo("2026-11-25T17:00");
    assertThat(bureau.events(id)).containsOnlyOnce("YELLOW_CARD").doesNotContain("RED_CARD");
    bureau.timePassesTo("2026-11-26T17:00");
    assertThat(bureau.events(id)).containsOnlyOnce("YELLOW_CARD").containsOnlyOnce("RED_CARD");
    JsonNode dates = bureau.theCase(id).at("/dates");
    assertThat(dates.at("/yellowCardAt").asText()).isEqualTo("2026-11-25T17:00:00+08:00");
    assertThat(dates.at("/redCardAt").asText()).isEqualTo("2026-11-26T17:00:00+08:00");
    assertThat(Bureau.expect(200, bureau.tryFinish("review", id, "REVIEW", Map.of("decision", "APPROVE")))).isNotNull();
    Consistency.check(jdbc);
  }

  private String inReview(String intake, String reviewer) {
    String id = bureau.file(PENSION);
    bureau.finish(intake, id, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.claim(reviewer, id, "REVIEW");
    return id;
  }

  private String atServiceStation() {
    return Bureau.created(bureau.post("station-intake", "/api/v1/cases", Map.of("itemCode", PENSION, "answers", bureau.sample(PENSION))));
  }

  private List<String> overdue(String query) {
    return ids(list("supervisor", "overdue" + query));
  }

  private List<String> dueSoon(String query) {
    return ids(list("supervisor", "due-soon" + query));
  }

  private List<JsonNode> list(String who, String path) {
    List<JsonNode> rows = new ArrayList<>();
    Bureau.expect(200, bureau.get(who, "/api/v1/supervision/" + path)).body().forEach(rows::add);
    return rows;
  }

  private static List<String> ids(List<JsonNode> rows) {
    return rows.stream().map(row -> row.at("/row/id").asText()).toList();
  }
}
