package banjie.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Consistency;
import banjie.ProblemDetails;
import banjie.casefile.CaseFiles;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each figure beside a second count of the same cases that shares nothing with the first: by hand, or minute by minute. */
@BanjieTest
class FiguresTest {

  private static final String PENSION = "resident-pension-cancellation";
  private static final String LICENCE = "labour-dispatch-licence";
  /** Of the notice of 2026. */
  private static final Set<LocalDate> OFF = Set.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 5),
      LocalDate.of(2026, 10, 6), LocalDate.of(2026, 10, 7));
  private static final Set<LocalDate> MADE_UP = Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10));

  @Autowired
  Bureau bureau;
  @Autowired
  JdbcTemplate jdbc;
  @Autowired
  TestTime time;
  @Autowired
  Holdings holdings;
  @Autowired
  CaseFiles files;

  @Test
  void receivedClosedAndOnTimeAreCountedByTheDayOnWhichTheyHappened() {
    time.at("2026-11-19T10:00"); // a Thursday
    String inTime = accepted();
    String late = accepted();
    String withdrawn = accepted();
    String declined = bureau.file(PENSION);
    time.at("2026-11-20T10:00");
    decide(inTime);
    time.at("2026-11-20T10:05");
    bureau.finish("intake", declined, "INTAKE", Map.of("decision", "DECLINE", "reason", "不属本局职权"));
    time.at("2026-11-22T10:00"); // Sunday: the applicant withdraws
    Bureau.expect(200, bureau.post("intake", "/api/v1/cases/" + withdrawn + "/withdrawal",
        Map.of("version", bureau.version(withdrawn), "reason", "不办了")));
    time.at("2026-11-24T17:00:01"); // promised for the 24th
    decide(late);
    String licence = bureau.file(LICENCE);
    Consistency.check(jdbc);

    List<JsonNode> days = list("supervisor", "trend?from=2026-11-19&to=2026-11-24");
    assertThat(days).extracting(day -> line(day)).containsExactly(
        "2026-11-19..2026-11-19 4 0 0 0 null", "2026-11-20..2026-11-20 0 2 1 1 100.0", "2026-11-21..2026-11-21 0 0 0 0 null",
        "2026-11-22..2026-11-22 0 1 0 0 null", "2026-11-23..2026-11-23 0 0 0 0 null", "2026-11-24..2026-11-24 1 1 1 0 0.0");
    assertThat(list("supervisor", "trend?unit=WEEK&from=2026-11-19&to=2026-11-24")).extracting(day -> line(day)).containsExactly(
        "2026-11-19..2026-11-22 4 3 1 1 100.0", "2026-11-23..2026-11-24 1 1 1 0 0.0");
    assertThat(list("supervisor", "trend?unit=MONTH&from=2026-10-01&to=2026-11-30")).extracting(day -> line(day)).containsExactly(
        "2026-10-01..2026-10-31 0 0 0 0 null", "2026-11-01..2026-11-30 5 4 2 1 50.0");
    assertThat(list("supervisor", "trend?unit=MONTH&matter=13&from=2026-11-01&to=2026-11-30")).extracting(day -> line(day))
        .containsExactly("2026-11-01..2026-11-30 1 0 0 0 null");
    assertThat(list("supervisor", "trend?unit=MONTH&item=" + PENSION + "&from=2026-11-01&to=2026-11-30")).extracting(day -> line(day))
        .containsExactly("2026-11-01..2026-11-30 4 4 2 1 50.0");

    assertThat(cases("RECEIVED", "&from=2026-11-19&to=2026-11-19")).containsExactlyInAnyOrder(inTime, late, withdrawn, declined);
    assertThat(cases("CLOSED", "&from=2026-11-01&to=2026-11-30")).containsExactly(late, withdrawn, declined, inTime);
    assertThat(cases("DECIDED", "&from=2026-11-01&to=2026-11-30")).containsExactly(late, inTime);
    assertThat(cases("ON_TIME", "&from=2026-11-01&to=2026-11-30")).containsExactly(inTime);
    assertThat(cases("LATE", "&from=2026-11-01&to=2026-11-30")).containsExactly(late);
    assertThat(cases("BACKLOG", "")).containsExactly(licence);
  }

  @Test
  void midnightIsTheBureausOwn() {
    time.at("2026-11-19T23:59:59");
    bureau.file(PENSION);
    time.at("2026-11-20T00:00");
    bureau.file(PENSION);
    assertThat(list("supervisor", "trend?from=2026-11-19&to=2026-11-20")).extracting(day -> day.at("/received").asInt()).containsExactly(1, 1);
  }

  @Test
  void medianAndNinetiethPercentileOfWorkingTimeOverWeekendHolidayAndMakeUpDay() {
    List<String> opened = List.of("2026-09-29T16:00", "2026-09-30T08:00", "2026-09-30T16:30", "2026-10-09T09:10", "2026-10-10T15:00");
    List<String> ended = List.of("2026-09-30T09:30", "2026-10-08T11:07", "2026-10-12T10:00", "2026-10-09T09:31", "2026-10-12T16:59");
    List<Long> naive = new ArrayList<>();
    for (int n = 0; n < opened.size(); n++) {
      time.at(opened.get(n));
      String id = accepted();
      time.at(ended.get(n));
      decide(id);
      naive.add(minutesOpen(LocalDateTime.parse(opened.get(n)), LocalDateTime.parse(ended.get(n))) * 60);
    }
    JsonNode review = step("REVIEW", "from=2026-09-01&to=2026-10-31");
    assertThat(review.at("/steps").asInt()).isEqualTo(5);
    assertThat(review.at("/median").asLong()).isEqualTo(percentile(naive, 0.5));
    assertThat(review.at("/ninetieth").asLong()).isEqualTo(percentile(naive, 0.9));
    assertThat(naive).contains(21L * 60).doesNotHaveDuplicates();
    assertThat(step("INTAKE", "from=2026-09-01&to=2026-10-31").at("/median").asLong()).as("taken and finished at once").isZero();
    JsonNode longest = Bureau.expect(200, bureau.get("supervisor", "/api/v1/figures/cases?figure=STEP&step=REVIEW&from=2026-09-01&to=2026-10-31"))
        .body().at("/cases/0");
    assertThat(longest.at("/workingSeconds").asLong()).isEqualTo(naive.stream().max(Long::compare).orElseThrow());
    assertThat(longest.at("/officer").asText()).isEqualTo("王审核");
    Consistency.check(jdbc);
  }

  @Test
  void aSpecialProcedureIsTakenOutOfTheTimeOfAStep() {
    String id = bureau.file(LICENCE);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.claim("review", id, "LEAD_CHECK");
    time.at("2026-11-23T10:00");
    Bureau.expect(200, bureau.post("review", "/api/v1/cases/" + id + "/special-procedure", Map.of("cause", "HEARING", "days", 5, "reason", "听证")));
    bureau.claim("supervisor", id, "PROCEDURE_DECISION");
    time.at("2026-11-23T11:00");
    Bureau.expect(200, bureau.tryFinish("supervisor", id, "PROCEDURE_DECISION", Map.of("decision", "AGREE")));
    time.at("2026-11-25T11:00");
    Bureau.expect(200, bureau.post("review", "/api/v1/cases/" + id + "/special-procedure/end", Map.of("reason", "已结束")));
    time.at("2026-11-25T12:30");
    Bureau.expect(200, bureau.tryFinish("review", id, "LEAD_CHECK", Map.of("finding", "CONFORMS")));
    Map<String, Object> row = jdbc.queryForMap("select working_seconds, waited_seconds, paused_seconds from banjie.step_time where step = 'LEAD_CHECK'");
    // 9:00 to 11:00 on the 23rd and 11:00 to 12:30 on the 25th; two whole days lie between.
    assertThat(row).containsEntry("working_seconds", (int) (3.5 * 3600)).containsEntry("waited_seconds", 0)
        .containsEntry("paused_seconds", (int) (2 * 8.5 * 3600));
    Consistency.check(jdbc);
  }

  @Test
  void theForecastIsTheMeanOfTheWeekdayAndItsBandTheSpreadOfTheDays() {
    List<Integer> nets = new ArrayList<>();
    List<Integer> arrivals = new ArrayList<>();
    List<LocalDate> days = LocalDate.of(2026, 9, 28).datesUntil(LocalDate.of(2026, 11, 23)).filter(FiguresTest::isWorked).toList();
    int open = 0;
    for (LocalDate day : days) {
      int came = day.isBefore(LocalDate.of(2026, 11, 9)) ? 0 : day.getDayOfMonth() % 3;
      time.at(day + "T10:00");
      for (int n = 0; n < came; n++) {
        bureau.file(PENSION);
      }
      boolean one = came == 2;
      if (one) {
        String id = bureau.file(PENSION);
        bureau.finish("intake", id, "INTAKE", Map.of("decision", "DECLINE", "reason", "不属本局职权"));
      }
      arrivals.add(came + (one ? 1 : 0));
      nets.add(came);
      open += came;
    }
    time.at("2026-11-23T09:00");
    JsonNode forecast = Bureau.expect(200, bureau.get("supervisor", "/api/v1/figures/forecast")).body();
    assertThat(forecast.at("/backlog").asInt()).isEqualTo(open);
    assertThat(forecast.at("/historyDays").asInt()).isEqualTo(days.size());
    double spread = 0;
    for (int n = 0; n < days.size(); n++) {
      spread += Math.pow(nets.get(n) - weekdayMean(days, nets, days.get(n)), 2);
    }
    spread = Math.sqrt(spread / (days.size() - 1));
    double expected = open;
    List<LocalDate> ahead = List.of(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 26),
        LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 30));
    for (int n = 0; n < 5; n++) {
      JsonNode day = forecast.at("/days/" + n);
      expected += weekdayMean(days, nets, ahead.get(n));
      assertThat(day.at("/date").asText()).isEqualTo(ahead.get(n).toString());
      assertThat(day.at("/arrivals").asDouble()).isCloseTo(weekdayMean(days, arrivals, ahead.get(n)), within(1e-9));
      assertThat(day.at("/backlog").asDouble()).isCloseTo(expected, within(1e-9));
      assertThat(day.at("/high").asDouble()).isCloseTo(expected + 1.28 * spread * Math.sqrt(n + 1), within(1e-9));
      assertThat(day.at("/low").asDouble()).isCloseTo(Math.max(0, expected - 1.28 * spread * Math.sqrt(n + 1)), within(1e-9));
    }
    JsonNode nothing = Bureau.expect(200, bureau.get("supervisor", "/api/v1/figures/forecast?matter=13")).body();
    assertThat(nothing.at("/days")).as("nothing to look back at").isEmpty();
  }

  @Test
  void whatCameOnADayOffCountsOnTheNextWorkingDayAndKnownDatesAreShown() {
    LocalDate.of(2026, 9, 28).datesUntil(LocalDate.of(2026, 11, 23)).forEach(day -> {
      if (day.getDayOfWeek().getValue() == 7 && !MADE_UP.contains(day)) {
        time.at(day + "T20:00");
        bureau.file(PENSION);
      }
    });
    time.at("2026-11-23T09:00");
    accepted(); // promised for the 26th
    JsonNode forecast = Bureau.expect(200, bureau.get("supervisor", "/api/v1/figures/forecast")).body();
    // Eight Sundays: one in the National Day holiday falls to Thursday the 8th, with none on the Monday after it; today's is not over.
    assertThat(forecast.at("/days/4/date").asText()).isEqualTo("2026-11-30");
    long mondays = LocalDate.of(2026, 9, 28).datesUntil(LocalDate.of(2026, 11, 23))
        .filter(FiguresTest::isWorked).filter(day -> day.getDayOfWeek().getValue() == 1).count();
    long sundaysBeforeMondays = LocalDate.of(2026, 9, 28).datesUntil(LocalDate.of(2026, 11, 22))
        .filter(day -> day.getDayOfWeek().getValue() == 7 && isWorked(day.plusDays(1))).count();
    assertThat(forecast.at("/days/4/arrivals").asDouble()).isCloseTo((double) sundaysBeforeMondays / mondays, within(1e-9));
    assertThat(forecast.at("/days/2/date").asText()).isEqualTo("2026-11-26");
    assertThat(forecast.at("/days/2/due").asInt()).isEqualTo(1);
    assertThat(cases("DUE", "&from=2026-11-26&to=2026-11-26")).hasSize(1);
  }

  @Test
  void theQueueJumpIndexIsOverAllPullsAndAnExcuseHasToBeBorneOut() {
    String first = accepted();
    String second = accepted();
    String third = accepted();
    String urged = accepted();
    claim("review", third, "RESUMED");  // two older, three others; never had it before
    Bureau.expect(200, bureau.post("supervisor", "/api/v1/cases/" + urged + "/urge", Map.of("reason", "信访件")));
    claim("review", urged, "URGED");    // two older, two others; a supervisor did press
    Bureau.expect(200, bureau.post("review2", "/api/v1/worklist/next?step=REVIEW", null)); // the oldest, one other
    claim("review2", second, null);     // its turn, none left
    JsonNode order = Bureau.expect(200, bureau.get("supervisor", "/api/v1/figures/pull-order")).body();
    JsonNode review = order.at("/officers").findParents("officer").stream().filter(o -> o.at("/officer").asText().equals("王审核")).findFirst().orElseThrow();
    assertThat(review.at("/earlier").asLong()).isEqualTo(4);
    assertThat(review.at("/unexcused").asLong()).isEqualTo(2);
    assertThat(review.at("/others").asLong()).isEqualTo(5);
    assertThat(review.at("/rawIndex").asText()).isEqualTo("0.8");
    assertThat(review.at("/excusedIndex").asText()).isEqualTo("0.4");
    List<JsonNode> deviations = new ArrayList<>();
    order.at("/deviations").forEach(deviations::add);
    assertThat(deviations).extracting(d -> d.at("/caseId").asText()).containsExactly(urged, third);
    assertThat(deviations).extracting(d -> d.at("/borneOut").asBoolean()).containsExactly(true, false);
    assertThat(deviations).extracting(d -> d.at("/earlier").asInt()).containsExactly(2, 2);
    assertThat(jdbc.queryForObject("select count(*) from banjie.pull where case_id = ?::uuid and step = 'REVIEW' and earlier = 0", Integer.class, first)).isOne();
    Consistency.check(jdbc);
  }

  @Test
  void whoHeldACaseIsToldAlsoAfterItWasHandedOn() {
    String id = accepted();
    time.at("2026-11-23T11:00");
    claim("review", id, null);
    time.at("2026-11-24T09:30");
    Bureau.expect(200, bureau.post("supervisor", "/api/v1/work-items/" + bureau.taskId(id, "REVIEW") + "/reassign",
        Map.of("username", "review2", "reason", "请假")));
    time.at("2026-11-24T10:00");
    List<Held> held = holdings.of(List.of(files.read(UUID.fromString(id)))).get(UUID.fromString(id)).stream()
        .filter(part -> part.step().equals("REVIEW")).toList();
    assertThat(held).extracting(Held::officer).containsExactly(null, "王审核", "赵审核");
    assertThat(held).extracting(Held::workingSeconds).containsExactly(2 * 3600L, 7 * 3600L, 1800L);
    assertThat(held.get(2).to()).isNull();
  }

  @Test
  void fourEyesAreReportedAndAVisitIsNotAViolation() {
    String id = accepted();
    decide(id);
    String visit = bureau.file("social-security-card-issue");
    Bureau.expect(200, bureau.post("window", "/api/v1/cases/" + visit + "/single-visit",
        Map.of("version", bureau.version(visit), "resultName", "社会保障卡", "recipient", "示例")));
    JsonNode report = Bureau.expect(200, bureau.get("supervisor", "/api/v1/figures/separation")).body();
    assertThat(report.at("/cases").asInt()).isEqualTo(2);
    assertThat(report.at("/singleVisits").asInt()).isEqualTo(1);
    assertThat(report.at("/sameOfficer").isMissingNode()).isTrue();
    // No path of ours leads there; a row changed by hand shows that the report would tell.
    jdbc.update("update banjie.step_time set officer = (select officer from banjie.step_time where case_id = ?::uuid and step = 'INTAKE') "
        + "where case_id = ?::uuid and step = 'REVIEW'", id, id);
    assertThat(Bureau.expect(200, bureau.get("supervisor", "/api/v1/figures/separation")).body().at("/sameOfficer").asText())
        .isEqualTo(bureau.theCase(id).at("/number").asText());
  }

  @Test
  void supervisorsOfOneOfficeCountAndSeeItsCasesOnly() {
    bureau.employ("station-supervisor", "service-station", "SUPERVISOR");
    String hall = bureau.file(PENSION);
    String station = Bureau.created(bureau.post("station-intake", "/api/v1/cases", Map.of("itemCode", PENSION, "answers", bureau.sample(PENSION))));
    claim("intake", hall, null);
    claim("station-intake", station, null);
    String today = "from=2026-11-23&to=2026-11-23";
    assertThat(list("supervisor", "trend?" + today).get(0).at("/received").asInt()).isEqualTo(2);
    assertThat(list("station-supervisor", "trend?" + today).get(0).at("/received").asInt()).isEqualTo(1);
    assertThat(list("station-supervisor", "trend?office=hall&" + today).get(0).at("/received").asInt()).isZero();
    assertThat(casesOf("station-supervisor", "RECEIVED", "&" + today)).containsExactly(station);
    assertThat(casesOf("station-supervisor", "RECEIVED", "&office=hall&" + today)).isEmpty();
    JsonNode order = Bureau.expect(200, bureau.get("station-supervisor", "/api/v1/figures/pull-order")).body();
    assertThat(order.at("/offices").findValuesAsText("office")).containsExactly("service-station");
    assertThat(list("station-supervisor", "load").stream().flatMap(l -> l.at("/posts").findValuesAsText("office").stream()).distinct())
        .containsExactly("service-station");
    for (String path : List.of("trend", "steps", "forecast", "pull-order", "separation", "load", "cases?figure=RECEIVED")) {
      for (String other : List.of("intake", "citizen", "admin")) {
        ProblemDetails.check(other + " " + path, bureau.get(other, "/api/v1/figures/" + path), 403, "not-a-supervisor", "role");
      }
    }
    ProblemDetails.check("backwards", bureau.get("supervisor", "/api/v1/figures/trend?from=2026-11-24&to=2026-11-23"), 422, "invalid-span", "from");
  }

  // ---- by hand -----------------------------------------------------------------------------------------------------

  private static boolean isWorked(LocalDate day) {
    return MADE_UP.contains(day) || day.getDayOfWeek().getValue() < 6 && !OFF.contains(day);
  }

  private static long minutesOpen(LocalDateTime from, LocalDateTime to) {
    long minutes = 0;
    for (LocalDateTime minute = from; minute.isBefore(to); minute = minute.plusMinutes(1)) {
      int ofDay = minute.getHour() * 60 + minute.getMinute();
      if (isWorked(minute.toLocalDate()) && ofDay >= 8 * 60 + 30 && ofDay < 17 * 60) {
        minutes++;
      }
    }
    return minutes;
  }

  private static long percentile(List<Long> values, double share) {
    long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
    double at = share * (sorted.length - 1);
    int below = (int) at;
    double between = below + 1 < sorted.length ? (at - below) * (sorted[below + 1] - sorted[below]) : 0;
    return Math.round(sorted[below] + between);
  }

  private static double weekdayMean(List<LocalDate> days, List<Integer> values, LocalDate of) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < days.size(); i++) {
      if (of.getDayOfWeek().getValue() > 5 || days.get(i).getDayOfWeek() == of.getDayOfWeek()) {
        sum += values.get(i);
        n++;
      }
    }
    return sum / n;
  }

  // ---- the bureau --------------------------------------------------------------------------------------------------

  private String accepted() {
    String id = bureau.file(PENSION);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    return id;
  }

  private void decide(String id) {
    bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
  }

  private void claim(String officer, String id, String reason) {
    String step = bureau.openSteps(id).get(0);
    Bureau.expect(200, bureau.post(officer, "/api/v1/work-items/" + bureau.taskId(id, step) + "/claim",
        reason == null ? Map.of() : Map.of("reason", reason)));
  }

  private JsonNode step(String step, String query) {
    return list("supervisor", "steps?" + query).stream().filter(s -> s.at("/step").asText().equals(step)).findFirst().orElseThrow();
  }

  private List<String> cases(String figure, String query) {
    return casesOf("supervisor", figure, query);
  }

  private List<String> casesOf(String who, String figure, String query) {
    JsonNode body = Bureau.expect(200, bureau.get(who, "/api/v1/figures/cases?figure=" + figure + query)).body();
    List<String> ids = new ArrayList<>();
    body.at("/cases").forEach(row -> ids.add(row.at("/id").asText()));
    assertThat(body.at("/total").asInt()).isEqualTo(ids.size());
    return ids;
  }

  private List<JsonNode> list(String who, String path) {
    List<JsonNode> rows = new ArrayList<>();
    Bureau.expect(200, bureau.get(who, "/api/v1/figures/" + path)).body().forEach(rows::add);
    return rows;
  }

  private static String line(JsonNode p) {
    return String.join(" ", Arrays.asList(p.at("/first").asText() + ".." + p.at("/last").asText(), p.at("/received").asText(),
        p.at("/closed").asText(), p.at("/decided").asText(), p.at("/onTime").asText(),
        p.at("/onTimeRate").isMissingNode() || p.at("/onTimeRate").isNull() ? "null" : p.at("/onTimeRate").asText()));
  }
}
