package banjie.redating;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Consistency;
import banjie.calendar.CalendarNotices;
import banjie.calendar.Decree;
import banjie.calendar.TestCalendar;
import banjie.deadlines.CalendarDay;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Real cases in every state get the dates of a changed calendar, and their timers follow. Time is Monday 2026-11-23, 9:00. */
@BanjieTest
class RedatingTest {

  private static final String PENSION = "resident-pension-cancellation";
  private static final String LICENCE = "labour-dispatch-licence";
  private static final String AUDIT = "financial-audit-report";

  @Autowired
  Bureau bureau;
  @Autowired
  TestTime time;
  @Autowired
  JdbcTemplate jdbc;
  @Autowired
  CalendarNotices notices;
  @Autowired
  Redating redating;

  /** Tuesday and Wednesday become free: whatever is counted over them ends two working days later. */
  private static Decree twoDaysOff() {
    return new Decree(List.of(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25)), CalendarDay.Kind.HOLIDAY, "测试假日", "测试决定1号");
  }

  private void decreed() {
    notices.apply(twoDaysOff(), "admin");
  }

  private int run() {
    int chunks = 0;
    while (redating.advance()) {
      chunks++;
    }
    return chunks;
  }

  private String submitted() {
    return bureau.file(PENSION);
  }

  private String inReview() {
    String id = bureau.file(PENSION);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    return id;
  }

  private String inCorrection() {
    String id = bureau.file(PENSION);
    String paper = bureau.theCase(id).at("/papers/0/code").asText();
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", List.of(paper), "gapNote", "请补正"));
    return id;
  }

  private String deferred() {
    Map<String, Object> answers = bureau.sample(LICENCE);
    answers.put("deferralRequested", true);
    String id = bureau.file(LICENCE, answers, List.of(AUDIT));
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT)));
    return id;
  }

  private String paused() {
    String id = deferred();
    bureau.finish("review", id, "LEAD_CHECK", Map.of("finding", "CONFORMS"));
    bureau.finish("review2", id, "SECOND_CHECK", Map.of("finding", "CONFORMS"));
    return id;
  }

  private String decided() {
    String id = inReview();
    bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    return id;
  }

  private String date(String id, String name) {
    JsonNode date = bureau.theCase(id).at("/dates/" + name);
    return date.isMissingNode() ? null : date.asText().substring(0, 16);
  }

  private String timer(String id, String timer) {
    return jdbc.queryForObject("""
        select to_char(j.duedate_, 'YYYY-MM-DD"T"HH24:MI') from act_ru_job j
          join act_ru_execution p on p.id_ = j.process_instance_id_ join act_ru_jobdef d on d.id_ = j.job_def_id_
         where p.business_key_ = ? and d.act_id_ = ?
        """, String.class, id, timer);
  }

  private String taskDue(String id) {
    return jdbc.queryForObject("""
        select to_char(t.due_date_, 'YYYY-MM-DD"T"HH24:MI') from act_ru_task t
          join act_ru_execution p on p.id_ = t.proc_inst_id_ where p.business_key_ = ?
        """, String.class, id);
  }

  private long redated(String id) {
    return bureau.events(id).stream().filter("RE_DATED"::equals).count();
  }

  @Test
  void everyDateOfEveryStateMovesAndItsTimerToo() {
    String submitted = submitted();
    String inReview = inReview();
    String correction = inCorrection();
    String deferred = deferred();
    String decided = decided();
    assertThat(date(inReview, "dueAt")).isEqualTo("2026-11-26T17:00");

    decreed();
    run();

    assertThat(date(submitted, "noticeDueAt")).isEqualTo("2026-12-02T17:00");
    assertThat(timer(submitted, "Timer_Silence")).isEqualTo("2026-12-02T17:00");
    assertThat(taskDue(submitted)).isEqualTo("2026-12-02T17:00");
    assertThat(date(inReview, "dueAt")).isEqualTo("2026-11-30T17:00");
    assertThat(date(inReview, "statutoryDueAt")).isEqualTo("2026-12-09T17:00");
    assertThat(timer(inReview, "Timer_Overdue")).isEqualTo("2026-11-30T17:00");
    assertThat(timer(inReview, "Timer_Warning")).isEqualTo(date(inReview, "warnAt"));
    assertThat(taskDue(inReview)).isEqualTo("2026-11-30T17:00");
    assertThat(date(correction, "correctionDueAt")).isEqualTo("2026-12-04T17:00");
    assertThat(timer(correction, "Timer_CorrectionDue")).isEqualTo("2026-12-05T00:00");
    assertThat(timer(correction, "Timer_CorrectionReminder3")).isEqualTo("2026-12-01T17:00");
    assertThat(date(deferred, "deferralDueAt")).isEqualTo("2026-12-04T17:00");
    assertThat(timer(deferred, "Timer_DeferralDue")).isEqualTo("2026-12-05T00:00");
    assertThat(timer(deferred, "Timer_DeferralReminder0")).isEqualTo("2026-12-04T08:30");
    assertThat(date(decided, "deliveryDueAt")).isEqualTo("2026-12-09T17:00");
    assertThat(taskDue(decided)).isEqualTo("2026-12-09T17:00");
    for (String id : List.of(submitted, inReview, correction, deferred, decided)) {
      assertThat(redated(id)).as(bureau.state(id)).isOne();
    }
    Consistency.check(jdbc);
  }
}
