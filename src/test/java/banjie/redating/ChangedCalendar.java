package banjie.redating;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.calendar.CalendarNotices;
import banjie.calendar.Decree;
import banjie.deadlines.CalendarDay;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Real cases in every state, and a changed calendar. Time is Monday 2026-11-23, 9:00. */
@BanjieTest
abstract class ChangedCalendar {

  static final String PENSION = "resident-pension-cancellation";
  static final String LICENCE = "labour-dispatch-licence";
  static final String AUDIT = "financial-audit-report";

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
  static Decree twoDaysOff() {
    return new Decree(List.of(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25)), CalendarDay.Kind.HOLIDAY, "测试假日", "测试决定1号");
  }

  void decreed() {
    notices.apply(twoDaysOff(), "admin");
  }

  void run() {
    while (redating.advance()) {
      continue;
    }
  }

  void loaded(String notice) {
    notices.apply(notice.getBytes(StandardCharsets.UTF_8), "admin");
  }

  JsonNode newestRun() {
    return Bureau.expect(200, bureau.get("supervisor", "/api/v1/redating/runs")).body().get(0);
  }

  List<String> cases(int n) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      ids.add(inReview());
    }
    return ids;
  }

  /** With Tuesday and Wednesday off. */
  boolean moved(String id) {
    return "2026-11-30T17:00".equals(date(id, "dueAt"));
  }

  String submitted() {
    return bureau.file(PENSION);
  }

  String inReview() {
    String id = bureau.file(PENSION);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    return id;
  }

  String inCorrection() {
    String id = bureau.file(PENSION);
    String paper = bureau.theCase(id).at("/papers/0/code").asText();
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", List.of(paper), "gapNote", "请补正"));
    return id;
  }

  String deferred() {
    Map<String, Object> answers = bureau.sample(LICENCE);
    answers.put("deferralRequested", true);
    String id = bureau.file(LICENCE, answers, List.of(AUDIT));
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT)));
    return id;
  }

  String paused() {
    String id = deferred();
    bureau.finish("review", id, "LEAD_CHECK", Map.of("finding", "CONFORMS"));
    bureau.finish("review2", id, "SECOND_CHECK", Map.of("finding", "CONFORMS"));
    return id;
  }

  String decided() {
    String id = inReview();
    bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    return id;
  }

  String date(String id, String name) {
    JsonNode date = bureau.theCase(id).at("/dates/" + name);
    return date.isMissingNode() ? null : date.asText().substring(0, 16);
  }

  String timer(String id, String timer) {
    return jdbc.queryForObject("""
        select to_char(j.duedate_, 'YYYY-MM-DD"T"HH24:MI') from act_ru_job j
          join act_ru_execution p on p.id_ = j.process_instance_id_ join act_ru_jobdef d on d.id_ = j.job_def_id_
         where p.business_key_ = ? and d.act_id_ = ?
        """, String.class, id, timer);
  }

  String taskDue(String id) {
    return jdbc.queryForObject("""
        select to_char(t.due_date_, 'YYYY-MM-DD"T"HH24:MI') from act_ru_task t
          join act_ru_execution p on p.id_ = t.proc_inst_id_ where p.business_key_ = ?
        """, String.class, id);
  }

  long redated(String id) {
    return bureau.events(id).stream().filter("RE_DATED"::equals).count();
  }
}
