package banjie.redating;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.calendar.TestCalendar;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a change would do is seen beforehand, by those whom it concerns, and nothing happens by looking. */
class PreviewTest extends ChangedCalendar {

  private static final String PREVIEW = "/api/v1/redating/preview";
  private static final Map<String, Object> DECREE = Map.of("dates", List.of("2026-11-24", "2026-11-25"), "kind", "HOLIDAY",
      "name", "测试假日", "title", "测试决定1号");

  @Test
  void aSupervisorSeesEveryDateBeforeAndAfterAndWhy() {
    String inReview = inReview();
    String submitted = submitted();
    deferred();
    List<Map<String, Object>> rows = jdbc.queryForList("select * from banjie.case_file order by id");

    JsonNode preview = Bureau.expect(200, bureau.post("supervisor", PREVIEW, DECREE)).body();

    assertThat(preview.at("/looked").asInt()).isEqualTo(3);
    assertThat(preview.at("/cases").asInt()).isEqualTo(3);
    assertThat(preview.at("/byOffice/hall").asInt()).isEqualTo(3);
    assertThat(preview.at("/byDate/PROMISED").asInt()).isEqualTo(2);
    assertThat(preview.at("/byDate/STATUTORY").asInt()).isEqualTo(2);
    assertThat(preview.at("/byDate/NOTICE").asInt()).isEqualTo(1);
    assertThat(preview.at("/byDate/DEFERRAL").asInt()).isEqualTo(1);
    assertThat(preview.at("/numbers").isMissingNode()).isTrue();
    JsonNode promised = of(preview, inReview).at("/dates/0");
    assertThat(promised.at("/dateZh").asText()).isEqualTo("承诺办结期限");
    assertThat(promised.at("/before").asText()).isEqualTo("2026-11-26T17:00:00+08:00");
    assertThat(promised.at("/after").asText()).isEqualTo("2026-11-30T17:00:00+08:00");
    assertThat(promised.at("/whyZh").asText()).isEqualTo(
        "测试决定1号：2026-11-24改为放假（测试假日放假）、2026-11-25改为放假（测试假日放假）");
    assertThat(promised.at("/whyEn").asText()).contains("2026-11-24 is now off");
    assertThat(of(preview, submitted).at("/dates/0/date").asText()).isEqualTo("NOTICE");
    assertThat(preview.at("/calendar/changes")).hasSize(2);
    assertThat(jdbc.queryForList("select * from banjie.case_file order by id")).isEqualTo(rows);
    assertThat(bureau.get("supervisor", "/api/v1/redating/runs").body()).isEmpty();
    assertThat(redated(inReview)).isZero();
  }

  @Test
  void whatIsPreviewedIsWhatComes() {
    inReview();
    submitted();
    inCorrection();
    paused();
    decided();
    JsonNode preview = bureau.post("supervisor", PREVIEW, DECREE).body();
    Bureau.expect(200, bureau.post("admin", "/api/v1/calendar/notices/decrees", DECREE));
    run();

    List<String> announced = new ArrayList<>();
    preview.at("/list").forEach(one -> one.at("/dates").forEach(
        date -> announced.add(one.at("/id").asText() + date.at("/date").asText() + moment(date, "before") + moment(date, "after"))));
    List<String> happened = jdbc.queryForList("""
        select case_id || (move ->> 'date') || (move ->> 'before') || (move ->> 'after')
          from banjie.case_event, jsonb_array_elements(detail -> 'moves') move where kind = 'RE_DATED'
        """, String.class);
    assertThat(announced).hasSize(8).containsExactlyInAnyOrderElementsOf(happened);
    assertThat(bureau.post("supervisor", PREVIEW, DECREE).body().at("/cases").asInt()).isZero();
  }

  @Test
  void anAdministratorSeesNumbersOnly() {
    String id = inReview();
    JsonNode preview = Bureau.expect(200, bureau.post("admin", PREVIEW, DECREE)).body();

    assertThat(preview.at("/cases").asInt()).isOne();
    assertThat(preview.at("/numbers").get(0).asText()).isEqualTo(bureau.theCase(id).at("/number").asText());
    assertThat(preview.at("/list").isMissingNode()).isTrue();
    assertThat(preview.toString()).doesNotContain(id, PENSION);
  }

  @Test
  void anotherOfficesSupervisorSeesNothingOfIt() {
    inReview();
    bureau.employ("station-supervisor", "service-station", "SUPERVISOR");
    JsonNode preview = Bureau.expect(200, bureau.post("station-supervisor", PREVIEW, DECREE)).body();

    assertThat(preview.at("/looked").asInt()).isZero();
    assertThat(preview.at("/list")).isEmpty();
    assertThat(bureau.post("citizen", PREVIEW, DECREE).status()).isEqualTo(403);
    assertThat(bureau.post("intake", PREVIEW, DECREE).status()).isEqualTo(403);
    assertThat(bureau.post(null, PREVIEW, DECREE).status()).isEqualTo(401);
  }

  @Test
  void theListComesInPages() {
    cases(5);
    JsonNode first = bureau.post("supervisor", PREVIEW + "?limit=3", DECREE).body();
    JsonNode second = bureau.post("supervisor", PREVIEW + "?limit=3&offset=3", DECREE).body();

    assertThat(first.at("/list")).hasSize(3);
    assertThat(first.at("/more").asBoolean()).isTrue();
    assertThat(second.at("/list")).hasSize(2);
    assertThat(second.at("/more").asBoolean()).isFalse();
    assertThat(second.at("/cases").asInt()).isEqualTo(5);
    assertThat(first.at("/list").findValuesAsText("number")).doesNotContainAnyElementsOf(second.at("/list").findValuesAsText("number"));
  }

  @Test
  void aDateThatOnlyBecomesFirmIsAnnouncedAsThatAndTheApplicantIsTold() {
    time.at("2026-12-30T09:00");
    String id = inReview();
    assertThat(date(id, "dueAt")).isEqualTo("2027-01-05T17:00");
    assertThat(bureau.theCase(id).at("/dates/provisional").asBoolean()).isTrue();
    JsonNode preview = bureau.csv("supervisor", PREVIEW, TestCalendar.plainNoticeOf2027()).body();
    assertThat(preview.at("/cases").asInt()).isZero();
    assertThat(preview.at("/becomeFirm").asInt()).isOne();
    assertThat(of(preview, id).at("/dates/0/provisionalBefore").asBoolean()).isTrue();
    assertThat(of(preview, id).at("/dates/0/provisionalAfter").asBoolean()).isFalse();

    loaded(TestCalendar.plainNoticeOf2027());
    run();

    assertThat(date(id, "dueAt")).isEqualTo("2027-01-05T17:00");
    assertThat(bureau.theCase(id).at("/dates/provisional").asBoolean()).isFalse();
    assertThat(redated(id)).isOne();
    assertThat(jdbc.queryForList("select body from banjie.message where kind = 'RE_DATED'", String.class)).singleElement().asString()
        .contains("承诺办结期限确定为2027年1月5日").doesNotContain("暂定");
    assertThat(newestRun().at("/madeFirm").asInt()).isOne();
    assertThat(newestRun().at("/moved").asInt()).isZero();
  }

  @Test
  void aNoticeMovesWhatReachesIntoItsYear() {
    time.at("2026-12-30T09:00");
    String id = inReview();
    loaded(TestCalendar.noticeOf2027()); // 12-31 free, Sunday 01-03 worked
    run();
    assertThat(date(id, "dueAt")).isEqualTo("2027-01-05T17:00");
    assertThat(date(id, "statutoryDueAt")).isEqualTo("2027-01-14T17:00");
    assertThat(redated(id)).isOne();
  }

  private static JsonNode of(JsonNode preview, String id) {
    for (JsonNode one : preview.at("/list")) {
      if (one.at("/id").asText().equals(id)) {
        return one;
      }
    }
    throw new AssertionError(id + " is not on the list: " + preview);
  }

  private static String moment(JsonNode date, String name) {
    return OffsetDateTime.parse(date.at("/" + name).asText()).toInstant().toString();
  }
}
