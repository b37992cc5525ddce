package banjie.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.calendar.BuiltInNotices;
import banjie.deadlines.BusinessHours;
import banjie.deadlines.ClassifiedDay;
import banjie.deadlines.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules alone, against the official calendar of 2026. */
class BookingRulesTest {

  private static final WorkingCalendar CALENDAR = BuiltInNotices.calendar();
  private static final Set<DayOfWeek> WEEKDAYS = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY,
      DayOfWeek.FRIDAY);

  private final AppointmentSettings settings = settings(3, List.of());
  private final BookingRules rules = new BookingRules(settings);

  private static AppointmentSettings settings(int noShows, List<AppointmentSettings.Extended> extended) {
    return new AppointmentSettings(Duration.ofMinutes(30), new AppointmentSettings.Hours(LocalTime.of(12, 0), LocalTime.of(13, 0)), 5,
        Duration.ofHours(2), Duration.ofMinutes(30), new AppointmentSettings.NoShows(noShows, 90, 30),
        new AppointmentSettings.Tickets(Duration.ofMinutes(30), Duration.ofMinutes(45), 2, 3, Duration.ofMinutes(10), List.of("10.1.0.0/16")),
        Map.of("hall", new AppointmentSettings.Counter(3, 1, extended)));
  }

  private static List<LocalDate> days(String dates) {
    return Arrays.stream(dates.split(" ")).filter(date -> !date.isBlank()).map(LocalDate::parse).toList();
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
      "2026-11-23, 2026-11-24 2026-11-25 2026-11-26 2026-11-27 2026-11-30", // an ordinary week
      "2026-11-27, 2026-11-30 2026-12-01 2026-12-02 2026-12-03 2026-12-04", // on a Friday
      "2026-11-28, 2026-11-30 2026-12-01 2026-12-02 2026-12-03 2026-12-04", // on a Saturday the same
      "2026-09-30, 2026-10-08 2026-10-09 2026-10-10 2026-10-12 2026-10-13", // over the National Day, Saturday made up
      "2026-09-18, 2026-09-20 2026-09-21 2026-09-22 2026-09-23 2026-09-24", // a Sunday that is worked
      "2026-09-24, 2026-09-28 2026-09-29 2026-09-30 2026-10-08 2026-10-09", // both festivals
      "2026-10-08, 2026-10-09 2026-10-10 2026-10-12 2026-10-13 2026-10-14",
      "2026-02-13, 2026-02-14 2026-02-24 2026-02-25 2026-02-26 2026-02-27", // the nine days of the Spring Festival
      "2026-02-24, 2026-02-25 2026-02-26 2026-02-27 2026-02-28 2026-03-02"})
  void theNextFiveWorkingDaysCanBeBooked(LocalDate today, String dates) {
    assertThat(rules.ahead(CALENDAR, today).stream().filter(ClassifiedDay::isWorking).map(ClassifiedDay::date)).containsExactlyElementsOf(days(dates));
    assertThat(days(dates)).allMatch(day -> rules.bookable(CALENDAR, today, day));
    assertThat(rules.bookable(CALENDAR, today, today)).isFalse();
    LocalDate last = days(dates).get(4);
    assertThat(last.plusDays(1).datesUntil(last.plusDays(20))).noneMatch(day -> rules.bookable(CALENDAR, today, day));
    assertThat(today.plusDays(1).datesUntil(last).filter(day -> !days(dates).contains(day)))
        .noneMatch(day -> rules.bookable(CALENDAR, today, day));
  }

  @Test
  void closedDaysInBetweenAreNamedWithTheirReason() {
    assertThat(rules.ahead(CALENDAR, LocalDate.of(2026, 9, 30))).hasSize(13)
        .filteredOn(day -> !day.isWorking()).extracting(ClassifiedDay::reasonZh)
        .containsExactly("国庆节放假", "国庆节放假", "国庆节放假", "国庆节放假", "国庆节放假", "国庆节放假", "国庆节放假", "星期日，周末");
  }

  /** The year's end: days of a year whose notice isn't loaded are offered and marked. */
  @Test
  void daysOfAYearWithoutNoticeAreProvisional() {
    assertThat(rules.ahead(CALENDAR, LocalDate.of(2026, 12, 30)).stream().filter(ClassifiedDay::isWorking))
        .extracting(day -> day.date() + (day.firm() ? "" : "?"))
        .containsExactly("2026-12-31", "2027-01-04?", "2027-01-05?", "2027-01-06?", "2027-01-07?");
  }

  @Test
  void untilTwoHoursBeforeToTheMoment() {
    Instant starts = Instant.parse("2026-11-24T01:00:00Z");
    assertThat(rules.changeableUntil(starts)).isEqualTo("2026-11-23T23:00:00Z");
    assertThat(rules.checkInFrom(starts)).isEqualTo("2026-11-24T00:30:00Z");
  }

  @ParameterizedTest(name = "missed {0}, on {1}: barred until {2}")
  @CsvSource(nullValues = "-", value = {
      "'',                                            2026-11-23, -",
      "2026-11-02 2026-11-09,                         2026-11-23, -",
      "2026-11-02 2026-11-09 2026-11-20,              2026-11-23, 2026-12-20",
      "2026-11-02 2026-11-09 2026-11-20,              2026-12-20, 2026-12-20",
      "2026-11-02 2026-11-09 2026-11-20,              2026-12-21, -",
      "2026-08-22 2026-11-09 2026-11-20,              2026-11-23, -",          // the first lies 90 days back: outside
      "2026-08-23 2026-11-09 2026-11-20,              2026-11-23, 2026-12-20", // 89 days: inside
      "2026-11-02 2026-11-09 2026-11-20 2026-12-22,   2026-12-23, 2027-01-21", // one more after the bar fills the limit at once
      "2026-11-20 2026-11-20 2026-11-20,              2026-11-19, -"})
  void threeMissedWithinNinetyDaysBarForThirty(String missed, LocalDate today, LocalDate until) {
    assertThat(rules.barredUntil(days(missed), today)).isEqualTo(until);
  }

  @Test
  void aLimitOfNoneBarsNobody() {
    BookingRules lenient = new BookingRules(settings(0, List.of()));
    assertThat(lenient.barredUntil(days("2026-11-02 2026-11-09 2026-11-20"), LocalDate.of(2026, 11, 23))).isNull();
  }

  @Test
  void slotsFillTheDayAndLeaveLunchFree() {
    SlotPlan plan = new SlotPlan(settings, BusinessHours.USUAL);
    List<Slot> slots = plan.slots("hall", LocalDate.of(2026, 11, 24), true);
    assertThat(slots).hasSize(15).noneMatch(Slot::extended);
    assertThat(slots.get(0).starts()).isEqualTo("08:30");
    assertThat(slots.get(6).ends()).isEqualTo("12:00");
    assertThat(slots.get(7).starts()).isEqualTo("13:00");
    assertThat(slots.get(14).ends()).isEqualTo("17:00");
    assertThat(plan.capacity("hall")).isEqualTo(3);
    assertThat(plan.capacity("community-station")).isZero();
  }

  @Test
  void extendedHoursAreForItemsThatHaveThemOnTheDaysThatAreSet() {
    SlotPlan plan = new SlotPlan(settings(3, List.of(
        new AppointmentSettings.Extended(LocalTime.of(12, 0), LocalTime.of(13, 0), WEEKDAYS),
        new AppointmentSettings.Extended(LocalTime.of(17, 0), LocalTime.of(18, 0), WEEKDAYS))), BusinessHours.USUAL);
    LocalDate tuesday = LocalDate.of(2026, 11, 24);
    LocalDate workedSaturday = LocalDate.of(2026, 10, 10);
    assertThat(plan.slots("hall", tuesday, true)).hasSize(19).filteredOn(Slot::extended).extracting(slot -> slot.starts().toString())
        .containsExactly("12:00", "12:30", "17:00", "17:30");
    assertThat(plan.slots("hall", tuesday, false)).hasSize(15);
    assertThat(plan.slots("hall", workedSaturday, true)).hasSize(15);
    assertThat(plan.givesNumbers("hall", Instant.parse("2026-11-24T09:30:00Z"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"07:59:59, false", "08:00, true", "12:30, true", "16:59:59, true", "17:00, false", "00:00, false"})
  void numbersAreGivenFromHalfAnHourBeforeOpeningUntilClose(LocalTime time, boolean given) {
    Instant moment = LocalDate.of(2026, 11, 24).atTime(time).atZone(BusinessHours.USUAL.zone()).toInstant();
    assertThat(new SlotPlan(settings, BusinessHours.USUAL).givesNumbers("hall", moment)).isEqualTo(given);
  }

  @Test
  void anAddressGetsSoManyNumbersInSoLong() {
    TicketRate rate = new TicketRate(settings);
    long minute = Duration.ofMinutes(1).toNanos();
    assertThat(rate.allows("192.0.2.1", 0)).isTrue();
    assertThat(rate.allows("192.0.2.1", minute)).isTrue();
    assertThat(rate.allows("192.0.2.1", 2 * minute)).isTrue();
    assertThat(rate.allows("192.0.2.1", 3 * minute)).isFalse();
    assertThat(rate.allows("192.0.2.2", 3 * minute)).isTrue();
    assertThat(rate.allows("192.0.2.1", 10 * minute - 1)).isFalse();
    assertThat(rate.allows("192.0.2.1", 10 * minute)).isTrue();
    assertThat(rate.allows("192.0.2.1", 10 * minute)).isFalse();
    for (int i = 0; i < 20; i++) {
      assertThat(rate.allows("10.1.2.3", i)).isTrue();
    }
  }
}
