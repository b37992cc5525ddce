package banjie.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clock's dates, counted by hand on the calendar of 2026. A working day is 08:30 to 17:00, eight and a half hours. */
class ClockLedgerTest {

  private static final Deadlines DEADLINES = OfficialNotices.DEADLINES;
  private static final PauseCause HEARING = PauseCause.HEARING;
  private static final PauseCause PAPERS = PauseCause.AWAITING_PAPERS;

  @ParameterizedTest(name = "started {0}, {1} days, paused {2} to {3}: due {4}")
  @CsvSource({
      // The afternoon of a working day: two hours taken, so the last day is needed in part.
      "2026-11-23T10:00, 5, 2026-11-25T10:00, 2026-11-25T12:00, 2026-12-01T17:00",
      // One whole working day taken.
      "2026-11-23T10:00, 5, 2026-11-25T10:00, 2026-11-26T10:00, 2026-12-01T17:00",
      "2026-11-23T10:00, 5, 2026-11-24T17:00, 2026-11-25T17:00, 2026-12-01T17:00",
      // A night, a weekend: nothing taken.
      "2026-11-23T10:00, 5, 2026-11-25T17:00, 2026-11-26T08:30, 2026-11-30T17:00",
      "2026-11-23T10:00, 5, 2026-11-27T18:00, 2026-11-29T12:00, 2026-11-30T17:00",
      // The day of acceptance isn't counted, so nothing is taken from it.
      "2026-11-23T10:00, 5, 2026-11-23T11:00, 2026-11-23T16:00, 2026-11-30T17:00",
      // Over the Spring Festival of 2026 (02-15 to 02-23; 02-14 and 02-28 are worked): only the make-up Saturday is taken.
      "2026-02-12T10:00, 5, 2026-02-13T17:00, 2026-02-24T08:30, 2026-02-27T17:00",
      // Within the holiday, nothing is taken.
      "2026-02-12T10:00, 5, 2026-02-14T17:00, 2026-02-24T08:30, 2026-02-26T17:00",
      // Resumed at night: goes on the next morning.
      "2026-11-23T10:00, 5, 2026-11-25T10:00, 2026-11-30T18:00, 2026-12-04T17:00"})
  void aPauseGivesBackWhatItTook(LocalDateTime start, int days, LocalDateTime paused, LocalDateTime resumed, LocalDateTime due) {
    ClockLedger clock = ClockLedger.of(days).start(at(start), "", "", DEADLINES);
    Instant from = at(paused);
    Instant to = at(resumed);

    ClockLedger after = clock.pause(HEARING, from, "", "", DEADLINES).resume(HEARING, null, to, "", "", DEADLINES);

    assertThat(DEADLINES.local(after.dueAt()).toLocalDateTime()).isEqualTo(due);
    assertThat(after.leftAt(to, DEADLINES)).isEqualTo(clock.leftAt(from, DEADLINES));
  }

  @Test
  void shortPausesDoNotAddUpToMoreThanTheyTook() {
    ClockLedger clock = started("2026-11-23T10:00", 5);
    for (String day : List.of("24", "25", "26")) {
      clock = clock.pause(HEARING, at("2026-11-" + day + "T10:00"), "", "", DEADLINES)
          .resume(HEARING, null, at("2026-11-" + day + "T11:00"), "", "", DEADLINES);
    }
    // Three hours in all: the fifth day ends three hours into the sixth.
    assertThat(due(clock)).isEqualTo("2026-12-01T17:00");
    assertThat(clock.leftAt(at("2026-12-01T08:30"), DEADLINES)).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void twoReasonsAtOnceAreOnePause() {
    ClockLedger clock = started("2026-11-23T10:00", 5)
        .pause(PAPERS, at("2026-11-24T17:00"), "", "", DEADLINES)
        .pause(HEARING, at("2026-11-25T17:00"), "", "", DEADLINES)
        .resume(PAPERS, 1, at("2026-11-26T17:00"), "", "", DEADLINES);
    assertThat(clock.paused()).isTrue();
    assertThat(due(clock)).as("what held before the pause").isEqualTo("2026-11-30T17:00");

    clock = clock.resume(HEARING, null, at("2026-11-27T17:00"), "", "", DEADLINES);

    assertThat(clock.isRunning()).isTrue();
    assertThat(due(clock)).isEqualTo("2026-12-03T17:00");
  }

  @Test
  void atLeastOneDayIsLeftForCheckingWhatCameIn() {
    ClockLedger clock = started("2026-11-23T10:00", 1)
        .pause(PAPERS, at("2026-11-24T16:00"), "", "", DEADLINES)
        .resume(PAPERS, 1, at("2026-11-25T16:00"), "", "", DEADLINES);
    assertThat(due(clock)).isEqualTo("2026-11-26T17:00");
    assertThat(clock.leftAt(at("2026-11-25T16:00"), DEADLINES)).isEqualTo(Duration.ofMinutes(510));
  }

  @Test
  void aClockThatHasRunOutIsNotHealedByAPause() {
    ClockLedger late = started("2026-11-23T10:00", 1);
    assertThat(late.pause(HEARING, at("2026-11-24T17:00"), "", "", DEADLINES)).isSameAs(late);
    assertThat(late.pause(HEARING, at("2026-11-24T16:59"), "", "", DEADLINES).paused()).isTrue();
  }

  @Test
  void anExtensionAddsWholeDaysWhetherItRunsOrNot() {
    ClockLedger running = started("2026-11-23T10:00", 5).extend(3, at("2026-11-26T09:00"), "主任", "", DEADLINES);
    assertThat(due(running)).isEqualTo("2026-12-03T17:00");

    ClockLedger paused = started("2026-11-23T10:00", 5).pause(HEARING, at("2026-11-24T17:00"), "", "", DEADLINES)
        .extend(3, at("2026-11-26T09:00"), "主任", "", DEADLINES)
        .resume(HEARING, null, at("2026-11-26T17:00"), "", "", DEADLINES);
    assertThat(due(paused)).isEqualTo("2026-12-07T17:00");
  }

  @Test
  void aRestartGivesTheWholeLimitAgain() {
    ClockLedger clock = started("2026-11-23T10:00", 5)
        .pause(PAPERS, at("2026-11-24T10:00"), "", "", DEADLINES)
        .restart(at("2026-11-26T10:00"), "", "", DEADLINES);
    assertThat(clock.paused()).isFalse();
    assertThat(due(clock)).isEqualTo("2026-12-03T17:00");
  }

  @Test
  void theLedgerSaysWhatWasSpentAndLeft() {
    ClockLedger clock = started("2026-11-23T10:00", 5).pause(HEARING, at("2026-11-25T10:00"), "督办员", "第四十五条", DEADLINES);
    ClockEntry pause = clock.entries().get(1);
    assertThat(pause.by()).isEqualTo("督办员");
    assertThat(pause.rule()).isEqualTo("第四十五条");
    // Tuesday, and an hour and a half of Wednesday.
    assertThat(pause.after().spent()).isEqualTo(new BigDecimal("1.18"));
    assertThat(pause.after().left()).isEqualTo(new BigDecimal("3.82"));
    assertThat(pause.before()).isEqualTo(pause.after());
  }

  @Test
  void aProlongedHolidayMovesTheDateOnce() {
    ClockLedger clock = started("2026-02-12T10:00", 5);
    assertThat(due(clock)).isEqualTo("2026-02-26T17:00");
    Deadlines prolonged = with(new CalendarDay(LocalDateTime.parse("2026-02-24T00:00").toLocalDate(), CalendarDay.Kind.HOLIDAY,
        "春节", "延长假期通知"));

    ClockLedger moved = clock.redate(at("2026-02-13T09:00"), "管理员", "延长假期通知", prolonged);

    assertThat(due(moved)).isEqualTo("2026-02-27T17:00");
    assertThat(moved.entries()).last().satisfies(entry -> {
      assertThat(entry.kind()).isEqualTo(ClockEntry.Kind.RE_DATED);
      assertThat(entry.before().dueAt()).isEqualTo(clock.dueAt());
      assertThat(entry.after().dueAt()).isEqualTo(moved.dueAt());
    });
    assertThat(moved.redate(at("2026-02-13T10:00"), "管理员", "延长假期通知", prolonged)).isSameAs(moved);
    assertThat(clock.redate(at("2026-02-13T10:00"), "管理员", "", DEADLINES)).isSameAs(clock);
  }

  @Test
  void anInstantMatterIsDueThatDay() {
    assertThat(due(started("2026-11-23T10:00", 0))).isEqualTo("2026-11-23T17:00");
    assertThat(due(started("2026-11-23T18:00", 0))).isEqualTo("2026-11-24T17:00");
    assertThat(due(started("2026-11-28T10:00", 0))).isEqualTo("2026-11-30T17:00");
  }

  @Test
  void aStoppedClockStaysAsItWas() {
    ClockLedger stopped = started("2026-11-23T10:00", 5).stop(at("2026-11-24T10:00"), "", "", DEADLINES);
    assertThat(stopped.isRunning()).isFalse();
    assertThat(stopped.stop(at("2026-11-25T10:00"), "", "", DEADLINES)).isSameAs(stopped);
    assertThat(stopped.pause(HEARING, at("2026-11-25T10:00"), "", "", DEADLINES)).isSameAs(stopped);
    assertThat(due(stopped)).isEqualTo("2026-11-30T17:00");
  }

  @Test
  void theStripShowsEveryDayAndWhyItCounts() {
    ClockLedger clock = started("2026-11-23T10:00", 3)
        .pause(HEARING, at("2026-11-25T10:00"), "", "", DEADLINES)
        .resume(HEARING, null, at("2026-11-27T08:30"), "", "", DEADLINES);

    Explanation why = Explanation.of(clock, DEADLINES);

    assertThat(why.due().steps()).extracting(step -> step.date().getDayOfMonth() + " " + step.reason() + " " + step.number())
        .containsExactly("23 EVENT_DAY 0", "24 WORKING_DAY 1", "25 WORKING_DAY 2", "26 PAUSED 0", "27 WORKING_DAY 3",
            "28 WEEKEND 0", "29 WEEKEND 0", "30 WORKING_DAY 3");
    assertThat(why.due().steps().get(2).reasonZh()).isEqualTo("工作日，计1.5小时，其余时间暂停：听证");
    assertThat(why.sentenceZh()).isEqualTo("2026年11月23日（周一）受理，当日不计入；期限3个工作日；"
        + "2026年11月25日（周三） 10:00起因听证暂停，当时剩余1.82个工作日；2026年11月27日（周五） 08:30恢复，剩余1.82个工作日；"
        + "其间周末2天不计；应于2026年11月30日（周一） 17:00前办结。");
    assertThat(why.sentenceEn()).endsWith("due Mon 2026-11-30 17:00.");
  }

  private static ClockLedger started(String at, int days) {
    return ClockLedger.of(days).start(at(at), "", "", DEADLINES);
  }

  private static String due(ClockLedger clock) {
    return DEADLINES.local(clock.dueAt()).toLocalDateTime().toString();
  }

  private static Deadlines with(CalendarDay day) {
    List<CalendarDay> days = new java.util.ArrayList<>(OfficialNotices.DAYS);
    days.add(day);
    WorkingCalendar calendar = new WorkingCalendar(Set.of(2023, 2024, 2025, 2026), days);
    return new Deadlines(() -> calendar, BusinessHours.USUAL, Receipt.CALENDAR_DATE);
  }

  private static Instant at(String moment) {
    return at(LocalDateTime.parse(moment));
  }

  private static Instant at(LocalDateTime moment) {
    return moment.atZone(BusinessHours.USUAL.zone()).toInstant();
  }
}
