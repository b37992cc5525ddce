package banjie.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pause takes it gives back, to the minute, around every holiday and with any number of pauses. */
class ClockPropertiesTest {

  private static final Deadlines DEADLINES = OfficialNotices.DEADLINES;
  private static final PauseCause HEARING = PauseCause.HEARING;
  private static final int[] LIMITS = {1, 3, 5, 20};
  /** The next three hours, then a step that shares no factor with a day, so that every hour of day comes up. */
  private static final int NEAR = 3;
  private static final int STRIDE = 11;

  @Example
  void pauseThenResumeAtEveryHourAroundEveryHolidayGivesBackWhatWasTaken() {
    int tried = 0;
    for (List<LocalDate> block : holidayBlocks()) {
      for (int limit : LIMITS) {
        tried += everyHourAround(block, limit);
      }
    }
    assertThat(tried).isGreaterThan(200_000);
  }

  private static int everyHourAround(List<LocalDate> block, int limit) {
    LocalDateTime start = workingDaysBefore(block.get(0), limit / 2 + 1).atTime(10, 0);
    ClockLedger clock = ClockLedger.of(limit).start(at(start), "", "", DEADLINES);
    LocalDateTime end = block.get(block.size() - 1).plusDays(3).atStartOfDay();
    int tried = 0;
    for (LocalDateTime from = block.get(0).minusDays(2).atStartOfDay(); from.isBefore(end); from = from.plusHours(1)) {
      if (from.isBefore(start) || !at(from).isBefore(clock.dueAt())) {
        continue;
      }
      ClockLedger paused = clock.pause(HEARING, at(from), "", "", DEADLINES);
      long left = HalfHours.leftAt(start, limit, from);
      int step = 1;
      for (LocalDateTime to = from.plusHours(1); !to.isAfter(end); to = to.plusHours(step)) {
        ClockLedger after = paused.resume(HEARING, null, at(to), "", "", DEADLINES);
        tried++;
        if (!after.leftAt(at(to), DEADLINES).equals(Duration.ofMinutes(30 * left))
            || !after.dueAt().equals(at(HalfHours.due(start, to, left)))) {
          throw new AssertionError(limit + " days from " + start + ", paused " + from + " to " + to + ": left "
              + after.leftAt(at(to), DEADLINES) + " instead of " + left + " half hours, due "
              + DEADLINES.local(after.dueAt()) + " instead of " + HalfHours.due(start, to, left));
        }
        step = to.isBefore(from.plusHours(NEAR)) ? 1 : STRIDE;
      }
    }
    return tried;
  }

  @ParameterizedTest(name = "started {0}, {1} days, paused {2} to {3}: due {4}")
  @CsvSource({
      // Spring Festival of 2026: 02-15 to 02-23 off, Saturdays 02-14 and 02-28 worked. Thursday the 12th is day 0.
      "2026-02-12T10:00, 3, 2026-02-13T12:45, 2026-02-14T12:45, 2026-02-25T17:00",
      "2026-02-12T10:00, 3, 2026-02-14T17:00, 2026-02-24T08:30, 2026-02-24T17:00",
      "2026-02-12T10:00, 3, 2026-02-14T16:30, 2026-02-24T08:30, 2026-02-25T17:00",
      "2026-02-12T10:00, 5, 2026-02-25T08:30, 2026-02-28T08:30, 2026-03-02T17:00",
      "2026-02-12T10:00, 20, 2026-02-13T08:30, 2026-03-02T08:30, 2026-03-27T17:00",
      // National Day: 10-01 to 10-07 off, Sunday 09-20 and Saturday 10-10 worked.
      "2026-09-28T10:00, 5, 2026-09-29T17:00, 2026-10-08T08:30, 2026-10-12T17:00",
      "2026-09-28T10:00, 5, 2026-09-29T17:00, 2026-10-11T23:00, 2026-10-15T17:00",
      "2026-09-30T10:00, 1, 2026-10-03T10:00, 2026-10-05T10:00, 2026-10-08T17:00",
      "2026-09-30T10:00, 1, 2026-10-08T16:00, 2026-10-10T09:30, 2026-10-10T17:00"})
  void countedByHand(LocalDateTime start, int days, LocalDateTime paused, LocalDateTime resumed, LocalDateTime due) {
    ClockLedger clock = ClockLedger.of(days).start(at(start), "", "", DEADLINES)
        .pause(HEARING, at(paused), "", "", DEADLINES).resume(HEARING, null, at(resumed), "", "", DEADLINES);

    assertThat(DEADLINES.local(clock.dueAt()).toLocalDateTime()).isEqualTo(due);
  }

  @Property
  void manyShortPausesAreOneLongPause(@ForAll("clocks") ClockLedger clock, @ForAll("pieces") List<Integer> pieces) {
    Instant first = DEADLINES.afterWorkingTime(startOf(clock), Duration.ofHours(9));
    ClockLedger cut = clock;
    Duration taken = Duration.ZERO;
    Instant from = first;
    for (int seconds : pieces) {
      Instant to = from.plusSeconds(seconds);
      cut = cut.pause(HEARING, from, "", "", DEADLINES).resume(HEARING, null, to, "", "", DEADLINES);
      taken = taken.plus(DEADLINES.workingTime(from, to));
      from = to.plusSeconds(7);
    }
    ClockLedger whole = clock.pause(HEARING, first, "", "", DEADLINES)
        .resume(HEARING, null, DEADLINES.afterWorkingTime(first, taken), "", "", DEADLINES);

    assertThat(cut.dueAt()).isEqualTo(whole.dueAt());
    assertThat(cut.leftAt(from, DEADLINES)).isEqualTo(clock.leftAt(first, DEADLINES)
        .minus(DEADLINES.workingTime(first, from)).plus(taken));
  }

  @Property
  void aPauseWithoutWorkingTimeMovesNothing(@ForAll("clocks") ClockLedger clock, @ForAll @IntRange(min = 1, max = 19) int closed,
      @ForAll @IntRange(min = 1, max = 930) int minutes) {
    LocalDate evening = DEADLINES.dateOf(startOf(clock)).plusDays(closed);
    Instant from = evening.atTime(17, 0).atZone(BusinessHours.USUAL.zone()).toInstant();
    if (!from.isBefore(clock.dueAt())) {
      return;
    }
    ClockLedger after = clock.pause(HEARING, from, "", "", DEADLINES)
        .resume(HEARING, null, from.plusSeconds(60L * minutes), "", "", DEADLINES);

    assertThat(after.dueAt()).isEqualTo(clock.dueAt());
    assertThat(after.leftAt(clock.dueAt().minusSeconds(3600), DEADLINES))
        .isEqualTo(clock.leftAt(clock.dueAt().minusSeconds(3600), DEADLINES));
  }

  @Property
  void aPauseNeverShortensAndTakesNoMoreThanItLasted(@ForAll("clocks") ClockLedger clock,
      @ForAll @IntRange(max = 19 * 86_400) int after, @ForAll @IntRange(min = 1, max = 30 * 86_400) int lasts) {
    Instant from = startOf(clock).plusSeconds(after);
    Instant to = from.plusSeconds(lasts);
    ClockLedger paused = clock.pause(HEARING, from, "", "", DEADLINES).resume(HEARING, null, to, "", "", DEADLINES);

    assertThat(paused.dueAt()).isAfterOrEqualTo(clock.dueAt());
    int moved = DEADLINES.workingDaysBetween(DEADLINES.dateOf(clock.dueAt()), DEADLINES.dateOf(paused.dueAt()));
    assertThat(moved).isLessThanOrEqualTo(DEADLINES.workingDaysBetween(DEADLINES.dateOf(from), DEADLINES.dateOf(to)) + 1);
  }

  @Property
  void anExtensionMovesTheDateByItsDays(@ForAll("clocks") ClockLedger clock, @ForAll @IntRange(min = 1, max = 15) int days) {
    Instant asked = startOf(clock).plusSeconds(3600);
    assertThat(clock.extend(days, asked, "", "", DEADLINES).dueAt())
        .isEqualTo(DEADLINES.due(clock.dueAt(), days).dueAt().toInstant());
  }

  @Property
  void reDatingTwiceIsReDatingOnceAndWhatTheNewCalendarWouldHaveGiven(@ForAll("clocks") ClockLedger clock,
      @ForAll @IntRange(min = 1, max = 40) int off, @ForAll @IntRange(max = 10) int extension,
      @ForAll @IntRange(min = 1, max = 10 * 86_400) int lasts) {
    Instant start = startOf(clock);
    Deadlines decreed = with(DEADLINES.dateOf(start).plusDays(off));
    Instant now = start.plusSeconds(1);

    ClockLedger once = turned(clock, extension, lasts, DEADLINES).redate(now, "", "", decreed);
    ClockLedger fresh = turned(ClockLedger.of(clock.limitDays()).start(start, "", "", decreed), extension, lasts, decreed);

    assertThat(once.redate(now, "", "", decreed)).isSameAs(once);
    assertThat(once.dueAt()).isEqualTo(fresh.dueAt());
    boolean moved = !once.dueAt().equals(turned(clock, extension, lasts, DEADLINES).dueAt());
    if (moved) { // a warning alone isn't moved by hours: nobody was told its time
      assertThat(once.warnAt()).isEqualTo(fresh.warnAt());
    }
    assertThat(once.redate(now, "", "", DEADLINES).dueAt()).isEqualTo(turned(clock, extension, lasts, DEADLINES).dueAt());
  }

  /** Extended, paused and resumed soon after the start, before any calendar could end it. */
  private static ClockLedger turned(ClockLedger clock, int extension, int lasts, Deadlines deadlines) {
    Instant soon = startOf(clock).plusSeconds(60);
    ClockLedger longer = extension == 0 ? clock : clock.extend(extension, soon, "", "", deadlines);
    Instant first = DEADLINES.afterWorkingTime(startOf(clock), Duration.ofHours(9));
    return longer.pause(HEARING, first, "", "", deadlines)
        .resume(HEARING, null, first.plusSeconds(lasts), "", "", deadlines);
  }

  @Provide
  Arbitrary<ClockLedger> clocks() {
    Arbitrary<Long> days = Arbitraries.longs()
        .between(LocalDate.of(2023, 1, 1).toEpochDay(), LocalDate.of(2026, 9, 30).toEpochDay());
    Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 86_399);
    return Combinators.combine(days, seconds, Arbitraries.of(3, 5, 20)).as((day, second, limit) -> ClockLedger.of(limit)
        .start(at(LocalDateTime.of(LocalDate.ofEpochDay(day), LocalTime.ofSecondOfDay(second))), "", "", DEADLINES));
  }

  /** Lengths of pauses in seconds. */
  @Provide
  Arbitrary<List<Integer>> pieces() {
    return Arbitraries.integers().between(1, 5 * 86_400).list().ofMinSize(1).ofMaxSize(6);
  }

  private static Instant startOf(ClockLedger clock) {
    return clock.entries().get(0).at();
  }

  private static LocalDate workingDaysBefore(LocalDate date, int n) {
    LocalDate day = date;
    for (int left = n; left > 0; ) {
      day = day.minusDays(1);
      left -= HalfHours.isWorked(day) ? 1 : 0;
    }
    return day;
  }

  /** Runs of days that the notices list as holidays. */
  private static List<List<LocalDate>> holidayBlocks() {
    Set<LocalDate> off = new TreeSet<>();
    OfficialNotices.DAYS.stream().filter(day -> day.kind() == CalendarDay.Kind.HOLIDAY).forEach(day -> off.add(day.date()));
    List<List<LocalDate>> blocks = new ArrayList<>();
    for (LocalDate day : off) {
      if (!off.contains(day.minusDays(1))) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(day);
    }
    return blocks;
  }

  private static Deadlines with(LocalDate holiday) {
    List<CalendarDay> days = new ArrayList<>(OfficialNotices.DAYS);
    days.removeIf(day -> day.date().equals(holiday));
    days.add(new CalendarDay(holiday, CalendarDay.Kind.HOLIDAY, "临时放假", "临时放假通知"));
    WorkingCalendar calendar = new WorkingCalendar(Set.of(2023, 2024, 2025, 2026), days);
    return new Deadlines(() -> calendar, BusinessHours.USUAL, Receipt.CALENDAR_DATE);
  }

  private static Instant at(LocalDateTime moment) {
    return moment.atZone(BusinessHours.USUAL.zone()).toInstant();
  }
}
