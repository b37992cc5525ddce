package banjie.redating;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.Consistency;
import banjie.calendar.Decree;
import banjie.deadlines.CalendarDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Real cases in every state get the dates of a changed calendar, and their timers follow. */
class RedatingTest extends ChangedCalendar {

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

  @Test
  void theTimersFireAtTheNewDatesAndNotAtTheOld() {
    String submitted = submitted();
    String inReview = inReview();
    String correction = inCorrection();
    String deferred = deferred();
    decreed();
    run();

    bureau.timePassesTo("2026-11-27T12:00");
    assertThat(bureau.events(inReview)).doesNotContain("YELLOW_CARD", "RED_CARD");
    bureau.timePassesTo("2026-11-30T17:00");
    assertThat(bureau.events(inReview)).containsSubsequence("RE_DATED", "YELLOW_CARD", "RED_CARD");
    assertThat(bureau.state(submitted)).isEqualTo("SUBMITTED");
    bureau.timePassesTo("2026-12-02T17:00");
    assertThat(bureau.events(submitted)).contains("ACCEPTED_BY_SILENCE");
    bureau.timePassesTo("2026-12-03T00:00");
    assertThat(bureau.state(correction)).isEqualTo("CORRECTION");
    assertThat(bureau.state(deferred)).isEqualTo("IN_REVIEW");
    bureau.timePassesTo("2026-12-05T00:00");
    assertThat(bureau.state(correction)).isEqualTo("DEEMED_WITHDRAWN");
    assertThat(bureau.state(deferred)).isEqualTo("RETURNED");
    Consistency.check(jdbc);
  }

  @Test
  void aClockThatStandsStillKeepsStandingAndGoesOnWithTheNewCalendar() {
    String id = paused();
    decreed();
    run();

    assertThat(bureau.theCase(id).at("/dates/paused").asBoolean()).isTrue();
    assertThat(redated(id)).isOne();
    time.at("2026-11-26T09:00");
    Bureau.expect(200, bureau.post("intake", "/api/v1/cases/" + id + "/supplies",
        Map.of("version", bureau.version(id), "papers", List.of(AUDIT))));
    // All five days are left; half an hour of 11-26 had passed, so they end on the sixth working day from then.
    assertThat(date(id, "dueAt")).isEqualTo("2026-12-03T17:00");
    assertThat(timer(id, "Timer_Overdue")).isEqualTo("2026-12-03T17:00");
    Consistency.check(jdbc);
  }

  @Test
  void aRemindersDayMovesEvenWhereItsTermEndsTheSameDay() {
    String id = inCorrection();
    assertThat(timer(id, "Timer_CorrectionReminder3")).isEqualTo("2026-11-27T17:00");
    // A working day becomes free and the Saturday after it worked.
    notices.apply(new Decree(List.of(LocalDate.of(2026, 11, 28)),
        CalendarDay.Kind.WORKDAY, "测试调休", "测试决定2号"), "admin");
    notices.apply(new Decree(List.of(LocalDate.of(2026, 11, 27)),
        CalendarDay.Kind.HOLIDAY, "测试假日", "测试决定3号"), "admin");
    run();

    assertThat(date(id, "correctionDueAt")).isEqualTo("2026-12-02T17:00");
    assertThat(timer(id, "Timer_CorrectionReminder3")).isEqualTo("2026-11-28T17:00");
    assertThat(redated(id)).isZero();
  }

  @Test
  void theSameChangeTwiceMovesNothingTheSecondTime() {
    List<String> ids = cases(5);
    decreed();
    run();
    List<Map<String, Object>> once = jdbc.queryForList("select * from banjie.case_file order by id");
    decreed();
    run();

    assertThat(jdbc.queryForList("select * from banjie.case_file order by id")).isEqualTo(once);
    assertThat(newestRun().at("/moved").asInt()).isZero();
    assertThat(newestRun().at("/timers").asInt()).isZero();
    assertThat(ids).allMatch(id -> redated(id) == 1);
  }

  @Test
  void theEventSaysWhatMovedAndWhichDayChanged() {
    String id = inReview();
    decreed();
    run();

    var event = bureau.get("supervisor", "/api/v1/cases/" + id + "/events").body().findParents("kind").stream()
        .filter(node -> node.at("/kind").asText().equals("RE_DATED")).findFirst().orElseThrow();
    assertThat(event.at("/reason").asText()).contains("测试决定1号", "2026-11-24改为放假", "2026-11-25改为放假");
    assertThat(event.at("/detail/moves/0/date").asText()).isEqualTo("PROMISED");
    assertThat(event.at("/detail/moves/0/before").asText()).isEqualTo("2026-11-26T09:00:00Z");
    assertThat(event.at("/detail/moves/0/after").asText()).isEqualTo("2026-11-30T09:00:00Z");
    assertThat(event.at("/detail/moves/1/date").asText()).isEqualTo("STATUTORY");
    assertThat(jdbc.queryForList("select body from banjie.message where kind = 'RE_DATED'", String.class)).singleElement().asString()
        .contains("2026年11月30日", "测试决定1号");
  }

  @Test
  void aTimerThatAnExecutorHasInHandIsNoLongerTheOneItRead() {
    String id = inReview();
    String revision = "select sum(rev_) from act_ru_job";
    int before = jdbc.queryForObject(revision, Integer.class);
    decreed();
    run();

    assertThat(jdbc.queryForObject(revision, Integer.class)).isEqualTo(before + 2); // warning and overdue
    assertThat(moved(id)).isTrue();
  }
}
