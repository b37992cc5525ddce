package banjie.calendar;

import banjie.deadlines.ClassifiedDay;
import banjie.deadlines.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * A year's calendar as anybody may see it.
 *
 * @param firm false while the notice of that year is not loaded: then the days are those of the law
 * @param notice its title, null while none is loaded
 * @param days holidays and make-up days
 */
record CalendarYear(int year, boolean firm, String notice, int workingDays, List<Day> days) {

  record Day(LocalDate date, Reason kind, String name, String reasonZh, String reasonEn) {

    static Day of(ClassifiedDay day) {
      return new Day(day.date(), day.reason(), day.name(), day.reasonZh(), day.reasonEn());
    }
  }
}
