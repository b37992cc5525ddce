package banjie.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Consistency;
import banjie.casefile.Step;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each step has its own date and its own alarm, once. Cases are filed on Monday 2026-11-23 at nine. */
@BanjieTest
class StepAlarmTest {

  private static final String PENSION = "resident-pension-enrolment";
  private static final String LICENCE = "labour-dispatch-licence";

  @Autowired
  Bureau bureau;
  @Autowired
  TestTime time;
  @Autowired
  StepAlarm alarm;
  @Autowired
  JdbcTemplate jdbc;

  @Test
  void intakeHasOneWorkingDay() {
    String id = bureau.file(PENSION);
    assertThat(dueAt(id, "INTAKE")).isEqualTo("2026-11-24T17:00:00+08:00");
    assertThat(late("2026-11-24T16:59", id)).isEmpty();
    assertThat(late("2026-11-24T17:00", id)).containsExactly("INTAKE 2026-11-24T09:00:00Z");
    assertThat(late("2026-11-25T17:00", id)).as("once").containsExactly("INTAKE 2026-11-24T09:00:00Z");
    JsonNode row = Bureau.expect(200, bureau.get("supervisor", "/api/v1/supervision/late-steps")).body().get(0);
    assertThat(row.at("/id").asText()).isEqualTo(id);
    assertThat(row.at("/stepZh").asText()).isEqualTo("受理");
    assertThat(row.at("/dueAt").asText()).isEqualTo("2026-11-24T17:00:00+08:00");
    assertThat(row.at("/overdueAt").asText()).isEqualTo("2026-11-24T17:00:00+08:00");
    Consistency.check(jdbc);

    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    assertThat(Bureau.expect(200, bureau.get("supervisor", "/api/v1/supervision/late-steps")).body()).isEmpty();
  }

  @Test
  void aReviewHasThreeDaysButNoMoreThanTheCase() {
    assertThat(reviewDue("resident-pension-benefit")).as("five days promised").isEqualTo("2026-11-26T17:00:00+08:00");
    assertThat(reviewDue("contribution-assessment")).as("one day promised").isEqualTo("2026-11-24T17:00:00+08:00");
    assertThat(reviewDue("social-security-card-issue")).as("instant").isEqualTo("2026-11-23T17:00:00+08:00");
  }

  @Test
  void aCaseThatIsLateAlreadyLeavesTheStepItsOwnTime() {
    String id = bureau.file(LICENCE);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.timePassesTo("2026-12-01T10:00");
    bureau.finish("review", id, "LEAD_CHECK", Map.of("finding", "CONFORMS"));
    bureau.finish("review2", id, "SECOND_CHECK", Map.of("finding", "CONFORMS"));
    assertThat(dueAt(id, "REVIEW")).isEqualTo("2026-12-04T17:00:00+08:00");
  }

  @Test
  void deliveryHasNoLimitOfItsOwn() {
    String id = bureau.file(PENSION);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    assertThat(dueAt(id, "COMPLETION")).isEqualTo("2026-11-24T17:00:00+08:00");
    bureau.finish("complete", id, "COMPLETION", Map.of("resultName", "凭证", "handedOver", false));
    assertThat(dueAt(id, "DELIVERY")).isNull();
    assertThat(late("2027-01-29T17:00", id)).isEmpty();
  }

  @Test
  void silentWhileTheClockStandsStillAndLaterByWhatThePauseTook() {
    String id = bureau.file(LICENCE);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    ask(id, "/special-procedure", Map.of("cause", "HEARING", "days", 10, "reason", "听证"));
    time.at("2026-11-24T10:00");
    bureau.finish("supervisor", id, "PROCEDURE_DECISION", Map.of("decision", "AGREE"));
    assertThat(late("2026-11-30T10:00", id)).isEmpty();

    time.at("2026-12-01T10:00");
    ask(id, "/special-procedure/end", Map.of("reason", "听证结束"));

    // An hour and a half of the three days was used; 24 hours from ten o'clock on 12-01 end with 12-03.
    assertThat(dueAt(id, "LEAD_CHECK")).isEqualTo("2026-12-03T17:00:00+08:00");
    assertThat(late("2026-12-03T16:59", id)).isEmpty();
    assertThat(late("2026-12-03T17:00", id)).containsExactlyInAnyOrder(
        "LEAD_CHECK 2026-12-03T09:00:00Z", "SECOND_CHECK 2026-12-03T09:00:00Z");
    Consistency.check(jdbc);
  }

  @Test
  void aSupervisorsDecisionIsDueWhetherTheClockRunsOrNot() {
    String id = bureau.file(LICENCE);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    ask(id, "/extension", Map.of("days", 5, "reason", "复杂"));
    ask(id, "/special-procedure", Map.of("cause", "HEARING", "days", 10, "reason", "听证"));
    bureau.finish("supervisor", id, "PROCEDURE_DECISION", Map.of("decision", "AGREE"));
    assertThat(late("2026-11-24T17:00", id)).containsExactly("EXTENSION_DECISION 2026-11-24T09:00:00Z");
  }

  @Test
  void foundAfterAnOutageByTwoNodesAtOnceEachIsFoundOnce() throws Exception {
    List<String> cases = IntStream.range(0, 150).mapToObj(n -> bureau.file(PENSION)).toList();
    time.at("2026-12-04T09:00");
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      CyclicBarrier line = new CyclicBarrier(2);
      List<Future<?>> running = new ArrayList<>();
      for (int node = 0; node < 2; node++) {
        running.add(nodes.submit(() -> {
          line.await();
          alarm.look();
          return null;
        }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      nodes.shutdown();
    }
    alarm.look(); // what one held while the other passed by
    assertThat(jdbc.queryForObject("select count(*) from banjie.case_event where kind = 'STEP_OVERDUE'", Integer.class))
        .isEqualTo(cases.size());
    assertThat(jdbc.queryForObject("select count(distinct case_id) from banjie.case_event where kind = 'STEP_OVERDUE'", Integer.class))
        .isEqualTo(cases.size());
    assertThat(jdbc.queryForList("select distinct detail ->> 'dueAt' from banjie.case_event where kind = 'STEP_OVERDUE'", String.class))
        .containsExactly("2026-11-24T09:00:00Z");
  }

  @Test
  void workThatWasOpenBeforeThereWereLimitsGetsItsDateAtTheFirstLook() {
    String id = bureau.file(PENSION);
    jdbc.update("update banjie.work_item set due_at = opened_at"); // as V080 left it
    assertThat(late("2026-11-23T09:00", id)).isEmpty();
    assertThat(jdbc.queryForObject("select due_at = timestamptz '2026-11-24 17:00+08' from banjie.work_item", Boolean.class)).isTrue();
  }

  @Test
  void whatIsFinishedLateBeforeAnybodyLookedWasLateAllTheSame() {
    String id = bureau.file(PENSION);
    time.at("2026-11-25T09:00");
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    assertThat(late("2026-11-25T09:01", id)).containsExactly("INTAKE 2026-11-24T09:00:00Z");
    Consistency.check(jdbc);
  }

  @Test
  void aLimitIsNeverNegative() {
    assertThatThrownBy(() -> new StepLimits(Map.of(Step.REVIEW, -1))).hasMessageContaining("REVIEW");
  }

  private String reviewDue(String item) {
    String id = bureau.file(item);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    return dueAt(id, "REVIEW");
  }

  private void ask(String id, String what, Map<String, ?> how) {
    Bureau.expect(200, bureau.post("review", "/api/v1/cases/" + id + what, how));
  }

  private String dueAt(String id, String step) {
    for (JsonNode open : bureau.theCase(id).at("/openSteps")) {
      if (open.at("/step").asText().equals(step)) {
        return open.hasNonNull("dueAt") ? open.at("/dueAt").asText() : null;
      }
    }
    throw new AssertionError(step + " isn't open");
  }

  /** Steps found late by then, with the date on which they were due. */
  private List<String> late(String local, String id) {
    time.at(local);
    alarm.look();
    return jdbc.queryForList("select (detail ->> 'step') || ' ' || (detail ->> 'dueAt') from banjie.case_event "
        + "where case_id = ?::uuid and kind = 'STEP_OVERDUE' order by id", String.class, id);
  }
}
