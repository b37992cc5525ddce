package banjie.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * The moments at which the administrator stops the clock's hand, in order. A second after a deadline, so that the
 * deadline itself has passed.
 */
enum Stop {
  /** A weekend day or holiday: the web is open, the counter isn't. */
  REST_DAY(0, LocalTime.of(10, 0)),
  DAY_1(1, LocalTime.of(9, 0)),
  DAY_2(2, LocalTime.of(9, 0)),
  DAY_3(3, LocalTime.of(9, 0)),
  DAY_5_CLOSED(5, NaiveCalendar.CLOSES.plusSeconds(1)),
  DAY_6(6, LocalTime.of(9, 0)),
  DAY_6_CLOSED(6, NaiveCalendar.CLOSES.plusSeconds(1)),
  DAY_7(7, LocalTime.of(9, 0)),
  DAY_7_CLOSED(7, NaiveCalendar.CLOSES.plusSeconds(1)),
  DAY_8_OPEN(8, NaiveCalendar.OPENS.plusSeconds(1)),
  /** Online supplements count until 24:00 of the last day. */
  DAY_8_OVER(8, LocalTime.MAX),
  DAY_11_CLOSED(11, NaiveCalendar.CLOSES.plusSeconds(1));

  private final int workingDay;
  private final LocalTime time;

  Stop(int workingDay, LocalTime time) {
    this.workingDay = workingDay;
    this.time = time;
  }

  OffsetDateTime after(LocalDate restDay, NaiveCalendar calendar) {
    LocalDate day = calendar.after(restDay, workingDay);
    return time == LocalTime.MAX
        ? NaiveCalendar.at(day.plusDays(1), LocalTime.of(0, 0, 1))
        : NaiveCalendar.at(day, time);
  }

  /** The first day off whose stop lies ahead. */
  static LocalDate restDayAfter(OffsetDateTime now, NaiveCalendar calendar) {
    LocalDate day = NaiveCalendar.dateOf(now);
    while (calendar.isWorked(day) || !NaiveCalendar.at(day, REST_DAY.time).isAfter(now)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
