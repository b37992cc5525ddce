package banjie.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

  private static final ZoneId ZONE = BusinessHours.USUAL.zone();

  private final Deadlines deadlines = OfficialNotices.DEADLINES;

  @ParameterizedTest(name = "{0} + {1} working days = {2}")
  @CsvSource({
      "2026-02-13, 3, 2026-02-25", "2026-02-13, 5, 2026-02-27", "2026-02-13, 7, 2026-03-02", "2026-02-13, 20, 2026-03-19",
      "2026-09-30, 5, 2026-10-13", "2024-04-30, 3, 2024-05-08", "2024-02-09, 1, 2024-02-18", "2025-10-04, 1, 2025-10-09",
      "2026-11-23, 5, 2026-11-30", "2026-11-23, 7, 2026-12-02", "2026-12-30, 3, 2027-01-05"})
  void countsTheVectorsOfTheBrief(LocalDate from, int n, LocalDate expected) {
    assertThat(deadlines.due(at(from, "10:00"), n).dueAt()).isEqualTo(OffsetDateTime.parse(expected + "T17:00+08:00"));
  }

  @Test
  void theHourOfTheEventDoesNotMatterForAWholeDayLimit() {
    LocalDate friday = LocalDate.of(2026, 2, 13);
    for (String hour : List.of("00:00", "08:29", "17:00", "17:01", "23:59:59")) {
      assertThat(deadlines.due(at(friday, hour), 5).dueAt()).isEqualTo(OffsetDateTime.parse("2026-02-27T17:00+08:00"));
    }
  }

  @Test
  void theDayIsTheBureausDayNotTheOneOfGreenwich() {
    Instant thursdayInGreenwich = Instant.parse("2026-02-12T16:30:00Z");
    assertThat(deadlines.due(thursdayInGreenwich, 5)).isEqualTo(deadlines.due(at(LocalDate.of(2026, 2, 13), "00:30"), 5));
    assertThat(deadlines.due(thursdayInGreenwich.atZone(ZoneId.of("America/New_York")), 5).dueAt().toString())
        .isEqualTo("2026-02-27T17:00+08:00");
  }

  @Test
  void everyDayOfTheSpanSaysWhyItIsCountedOrNot() {
    DueDate due = deadlines.due(at(LocalDate.of(2026, 2, 13), "10:00"), 5);

    assertThat(due.steps()).hasSize(15);
    assertThat(due.steps()).extracting(Step::date).first().isEqualTo(LocalDate.of(2026, 2, 13));
    assertThat(due.steps()).extracting(Step::reason).startsWith(Reason.EVENT_DAY, Reason.MAKE_UP_DAY, Reason.HOLIDAY);
    assertThat(due.steps().get(1)).isEqualTo(new Step(LocalDate.of(2026, 2, 14), true, 1, Reason.MAKE_UP_DAY, "春节",
        "星期六，春节调休上班", "Saturday, make-up working day for Spring Festival"));
    assertThat(due.steps().get(2)).isEqualTo(new Step(LocalDate.of(2026, 2, 15), false, 0, Reason.HOLIDAY, "春节",
        "春节放假", "Spring Festival holiday"));
    assertThat(due.steps()).filteredOn(Step::counted).extracting(Step::number).containsExactly(1, 2, 3, 4, 5);
    assertThat(due.workingDays()).isEqualTo(5);
  }

  @Test
  void aWeekendIsCalledAWeekend() {
    DueDate due = deadlines.due(at(LocalDate.of(2026, 11, 27), "10:00"), 1);
    assertThat(due.steps()).extracting(Step::reasonZh).containsExactly("起算当日，不计入", "星期六，周末", "星期日，周末", "工作日");
    assertThat(due.steps()).extracting(Step::reasonEn)
        .containsExactly("day of the event, not counted", "Saturday, weekend", "Sunday, weekend", "working day");
  }

  @ParameterizedTest(name = "accepted {0} is due {1}")
  @CsvSource({
      "2026-11-23T08:00:00, 2026-11-23T17:00:00, before opening",
      "2026-11-23T10:00:00, 2026-11-23T17:00:00, in working time",
      "2026-11-23T17:00:00, 2026-11-23T17:00:00, at close to the second",
      "2026-11-23T17:00:01, 2026-11-24T17:00:00, after close",
      "2026-11-27T17:30:00, 2026-11-30T17:00:00, after close on a Friday",
      "2026-11-28T10:00:00, 2026-11-30T17:00:00, Saturday",
      "2026-02-14T10:00:00, 2026-02-14T17:00:00, a Saturday that is worked",
      "2026-02-14T18:00:00, 2026-02-24T17:00:00, after close before Spring Festival",
      "2026-02-17T10:00:00, 2026-02-24T17:00:00, New Year's Day of the lunar year",
      "2025-10-04T10:00:00, 2025-10-09T17:00:00, National Day",
      "2024-02-09T10:00:00, 2024-02-09T17:00:00, lunar New Year's Eve that was officially worked"})
  void instantMeansCloseOfTheAcceptanceDayOrOfTheNextWorkingDay(LocalDateTime from, LocalDateTime expected, String why) {
    Instant accepted = from.atZone(ZONE).toInstant();
    DueDate due = deadlines.due(accepted, TimeLimit.INSTANT);
    assertThat(due.dueAt().toLocalDateTime()).as(why).isEqualTo(expected);
    assertThat(due).isEqualTo(deadlines.due(accepted, 0)).isEqualTo(deadlines.dueInstantly(accepted));
    assertThat(deadlines.nextWorkingDayCloseOrSame(accepted)).isEqualTo(due.dueAt());
    assertThat(due.workingDays()).isZero();
    assertThat(due.steps().get(due.steps().size() - 1).date()).isEqualTo(expected.toLocalDate());
  }

  @Test
  void anInstantMatterAfterCloseSaysThatBusinessHadClosed() {
    DueDate due = deadlines.dueInstantly(at(LocalDate.of(2026, 11, 27), "17:30"));
    assertThat(due.steps()).extracting(Step::reason)
        .containsExactly(Reason.AFTER_CLOSE, Reason.WEEKEND, Reason.WEEKEND, Reason.WORKING_DAY);
  }

  @ParameterizedTest(name = "{0} + {1}: provisional {2}")
  @CsvSource({
      "2026-12-24, 5, false, ends on 31 December",
      "2026-12-25, 5, true, ends on 4 January",
      "2026-12-30, 1, false, ends on 31 December",
      "2026-12-31, 1, true, ends in 2027",
      "2026-12-30, 3, true, crosses New Year",
      "2027-02-03, 5, true, wholly in 2027",
      "2022-12-30, 1, false, 2022-12-31 is listed by the notice of 2023",
      "2022-12-31, 1, false, every counted day is in 2023",
      "2022-12-29, 1, true, 2022-12-30 is in a year without a notice",
      "2026-02-13, 20, false, wholly in 2026"})
  void aSpanThatReachesIntoAYearWithoutANoticeIsProvisional(LocalDate from, int n, boolean provisional, String why) {
    assertThat(deadlines.due(at(from, "10:00"), n).provisional()).as(why).isEqualTo(provisional);
  }

  @Test
  void provisionalDaysComeFromTheLawAndSaySo() {
    DueDate due = deadlines.due(at(LocalDate.of(2026, 12, 30), "10:00"), 3);
    assertThat(due.steps()).extracting(Step::reason).containsExactly(Reason.EVENT_DAY, Reason.WORKING_DAY,
        Reason.STATUTORY_HOLIDAY, Reason.WEEKEND, Reason.WEEKEND, Reason.WORKING_DAY, Reason.WORKING_DAY);
    assertThat(due.steps().get(2).reasonZh()).isEqualTo("元旦，法定节假日（该年放假通知尚未载入，暂定）");
    assertThat(due.steps().get(1).reasonZh()).isEqualTo("工作日");
  }

  @Test
  void anInstantMatterIsProvisionalWhenItsDayIs() {
    assertThat(deadlines.dueInstantly(at(LocalDate.of(2027, 1, 4), "10:00")).provisional()).isTrue();
    assertThat(deadlines.dueInstantly(at(LocalDate.of(2026, 12, 31), "10:00")).provisional()).isFalse();
    assertThat(deadlines.dueInstantly(at(LocalDate.of(2026, 12, 31), "18:00")).provisional()).isTrue();
  }

  @Test
  void aNewlyLoadedNoticeMakesTheSameSpanFirm() {
    List<CalendarDay> days = List.of(new CalendarDay(LocalDate.of(2027, 1, 1), CalendarDay.Kind.HOLIDAY, "元旦", "2027"));
    Deadlines later = new Deadlines(() -> new WorkingCalendar(Set.of(2026, 2027), days), BusinessHours.USUAL, Receipt.CALENDAR_DATE);
    DueDate due = later.due(at(LocalDate.of(2026, 12, 30), "10:00"), 3);
    assertThat(due.provisional()).isFalse();
    assertThat(due.dueAt().toLocalDate()).isEqualTo(LocalDate.of(2027, 1, 5));
  }

  @Test
  void aFilingAfterHoursCountsFromTheNextWorkingDayOnlyWhereThatIsSet() {
    Deadlines nextWorkingDay = OfficialNotices.deadlines(Receipt.NEXT_WD);
    Instant saturday = at(LocalDate.of(2026, 11, 28), "10:00");
    Instant mondayEvening = at(LocalDate.of(2026, 11, 23), "19:00");
    Instant mondayMorning = at(LocalDate.of(2026, 11, 23), "07:00");

    assertThat(deadlines.dayOfReceipt(saturday)).isEqualTo(LocalDate.of(2026, 11, 28));
    assertThat(nextWorkingDay.dayOfReceipt(saturday)).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(nextWorkingDay.dayOfReceipt(mondayEvening)).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(nextWorkingDay.dayOfReceipt(mondayMorning)).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(deadlines.dueFromReceipt(mondayEvening, 5)).isEqualTo(deadlines.due(mondayEvening, 5));
    DueDate shifted = nextWorkingDay.dueFromReceipt(mondayEvening, 5);
    assertThat(shifted.dueAt().toLocalDate()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(shifted.steps()).extracting(Step::reason).startsWith(Reason.AFTER_CLOSE, Reason.EVENT_DAY, Reason.WORKING_DAY);
    assertThat(nextWorkingDay.due(mondayEvening, 5).dueAt().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @ParameterizedTest(name = "{1} working days before {0} = {2}")
  @CsvSource({
      "2026-02-27T17:00+08:00, 0, 2026-02-27T08:30+08:00",
      "2026-02-27T17:00+08:00, 1, 2026-02-26T17:00+08:00",
      "2026-02-27T17:00+08:00, 3, 2026-02-24T17:00+08:00",
      "2026-02-27T17:00+08:00, 4, 2026-02-14T17:00+08:00",
      "2025-10-11T17:00+08:00, 3, 2025-09-30T17:00+08:00",
      "2026-02-27T09:00Z, 1, 2026-02-26T17:00+08:00"})
  void remindsWholeWorkingDaysBefore(OffsetDateTime due, int n, OffsetDateTime expected) {
    assertThat(deadlines.workingDaysBefore(due, n)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} + {1} working days is warned about at {2}")
  @CsvSource({
      "2026-11-23T10:00:00, 5, 2026-11-27T17:00:00",
      "2026-11-23T10:00:00, 3, 2026-11-25T17:00:00",
      "2026-11-23T10:00:00, 2, 2026-11-24T17:00:00",
      "2026-02-13T10:00:00, 2, 2026-02-14T17:00:00",
      "2026-11-23T10:00:00, 1, 2026-11-24T13:54:00",
      "2026-11-23T19:00:00, 1, 2026-11-24T15:18:00",
      "2026-11-27T16:00:00, 1, 2026-11-30T15:06:00",
      "2026-11-23T10:00:00, 0, 2026-11-23T15:36:00",
      "2026-11-28T10:00:00, 0, 2026-11-30T15:18:00",
      "2026-11-23T17:00:00, 0, 2026-11-23T17:00:00"})
  void warnsOneWorkingDayBeforeOrAtFourFifthsOfAShortLimit(LocalDateTime from, int n, LocalDateTime expected) {
    Instant started = from.atZone(ZONE).toInstant();
    assertThat(deadlines.local(ClockLedger.of(n).start(started, "", "", deadlines).warnAt()).toLocalDateTime()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({
      "2026-02-13, 2026-02-27, 5", "2026-02-13, 2026-02-13, 0", "2026-02-14, 2026-02-23, 0", "2026-02-27, 2026-02-13, -5",
      "2023-12-29, 2024-01-02, 1", "2025-12-31, 2026-12-31, 248"})
  void workingDaysBetweenTwoDates(LocalDate from, LocalDate to, int expected) {
    assertThat(deadlines.workingDaysBetween(from, to)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} is working time: {1}")
  @CsvSource({
      "2026-11-23T08:29:59, false", "2026-11-23T08:30:00, true", "2026-11-23T17:00:00, true", "2026-11-23T17:00:01, false",
      "2026-11-28T10:00:00, false", "2026-02-14T10:00:00, true", "2026-02-16T10:00:00, false"})
  void knowsWhenTheCountersAreOpen(LocalDateTime at, boolean expected) {
    assertThat(deadlines.isWorkingTime(at.atZone(ZONE).toInstant())).isEqualTo(expected);
  }

  @Test
  void aSupplementOnlineCountsUntilMidnight() {
    assertThat(deadlines.endOfDay(at(LocalDate.of(2026, 11, 30), "17:00"))).isEqualTo(Instant.parse("2026-11-30T16:00:00Z"));
  }

  @Test
  void aNegativeCountIsAFault() {
    Instant now = at(LocalDate.of(2026, 11, 23), "10:00");
    assertThatThrownBy(() -> deadlines.due(now, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> deadlines.workingDaysBefore(deadlines.due(now, 1).dueAt(), -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TimeLimit(TimeLimit.Kind.WORKING_DAYS, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TimeLimit(TimeLimit.Kind.INSTANT, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant at(LocalDate date, String time) {
    return LocalDateTime.parse(date + "T" + time).atZone(ZONE).toInstant();
  }
}
