package banjie.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold for every moment from 2022 to 2028, with and without a notice. */
class CountingPropertiesTest {

  private final Deadlines deadlines = OfficialNotices.DEADLINES;

  @Property
  void laterEventsAreNeverDueEarlier(@ForAll("moments") Instant one, @ForAll("moments") Instant other,
      @ForAll @IntRange(max = 60) int n) {
    Instant first = one.isBefore(other) ? one : other;
    Instant second = one.isBefore(other) ? other : one;
    assertThat(deadlines.due(second, n).dueAt()).isAfterOrEqualTo(deadlines.due(first, n).dueAt());
  }

  @Property
  void moreDaysAreDueStrictlyLater(@ForAll("moments") Instant from, @ForAll @IntRange(min = 1, max = 60) int n) {
    assertThat(deadlines.due(from, n + 1).dueAt()).isAfter(deadlines.due(from, n).dueAt());
  }

  @Property
  void oneCountAfterAnotherIsTheirSum(@ForAll("moments") Instant from,
      @ForAll @IntRange(min = 1, max = 30) int n, @ForAll @IntRange(min = 1, max = 30) int m) {
    Instant between = deadlines.due(from, n).dueAt().toInstant();
    assertThat(deadlines.due(between, m).dueAt()).isEqualTo(deadlines.due(from, n + m).dueAt());
  }

  @Property
  void noDueDateIsADayOffAndAllEndAtClose(@ForAll("moments") Instant from, @ForAll @IntRange(max = 60) int n) {
    DueDate due = deadlines.due(from, n);
    assertThat(OfficialNotices.CALENDAR.isWorkingDay(due.dueAt().toLocalDate())).isTrue();
    assertThat(due.dueAt().toLocalTime()).isEqualTo(LocalTime.of(17, 0));
    assertThat(due.dueAt().toInstant()).isAfterOrEqualTo(from);
  }

  @Property
  void countingBackUndoesCountingForward(@ForAll("moments") Instant from,
      @ForAll @IntRange(min = 1, max = 30) int n, @ForAll @IntRange(min = 1, max = 30) int back) {
    assertThat(deadlines.workingDaysBefore(deadlines.due(from, n + back).dueAt(), back))
        .isEqualTo(deadlines.due(from, n).dueAt());
  }

  @Property
  void theDaysBetweenAreTheDaysCounted(@ForAll("moments") Instant from, @ForAll @IntRange(min = 1, max = 60) int n) {
    DueDate due = deadlines.due(from, n);
    assertThat(deadlines.workingDaysBetween(deadlines.dateOf(from), due.dueAt().toLocalDate())).isEqualTo(n);
    assertThat(due.workingDays()).isEqualTo(n);
  }

  @Property
  void theStepsAreEveryDayOfTheSpanInOrder(@ForAll("moments") Instant from, @ForAll @IntRange(max = 60) int n) {
    DueDate due = deadlines.due(from, n);
    LocalDate first = deadlines.dateOf(from);
    assertThat(due.steps()).extracting(Step::date)
        .containsExactlyElementsOf(first.datesUntil(due.dueAt().toLocalDate().plusDays(1)).toList());
    assertThat(due.steps().stream().filter(Step::counted).count()).isEqualTo(Math.max(n, 1));
  }

  @Property
  void aWarningComesAfterTheStartAndNotAfterTheEnd(@ForAll("moments") Instant from, @ForAll @IntRange(max = 60) int n) {
    ClockLedger clock = ClockLedger.of(n).start(from, "", "", deadlines);
    assertThat(clock.dueAt()).isEqualTo(deadlines.due(from, n).dueAt().toInstant());
    assertThat(clock.warnAt()).isBetween(from, clock.dueAt());
  }

  @Property
  void aSpanIsFirmExactlyWhereEachOfItsCountedDaysIs(@ForAll("moments") Instant from, @ForAll @IntRange(min = 1, max = 60) int n) {
    DueDate due = deadlines.due(from, n);
    boolean firm = deadlines.dateOf(from).plusDays(1).datesUntil(due.dueAt().toLocalDate().plusDays(1))
        .allMatch(day -> day.getYear() >= 2023 && day.getYear() <= 2026 || day.equals(LocalDate.of(2022, 12, 31)));
    assertThat(due.provisional()).isEqualTo(!firm);
  }

  @Provide
  Arbitrary<Instant> moments() {
    Arbitrary<Long> days = Arbitraries.longs()
        .between(LocalDate.of(2022, 1, 1).toEpochDay(), LocalDate.of(2028, 12, 31).toEpochDay());
    Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 86_399);
    return Combinators.combine(days, seconds).as((day, second) ->
        LocalDateTime.of(LocalDate.ofEpochDay(day), LocalTime.ofSecondOfDay(second))
            .atZone(BusinessHours.USUAL.zone()).toInstant());
  }
}
