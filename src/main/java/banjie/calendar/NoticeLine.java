package banjie.calendar;

import banjie.deadlines.CalendarDay;
import java.time.LocalDate;

/**
 * One listed day as the file has it.
 *
 * @param number of the line in the file, the header being 1
 */
record NoticeLine(int number, LocalDate date, CalendarDay.Kind kind, String name, int year, String title) {

  CalendarDay day() {
    return new CalendarDay(date, kind, name, title);
  }
}
