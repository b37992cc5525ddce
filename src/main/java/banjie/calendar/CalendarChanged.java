package banjie.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * Published in the transaction that changes the calendar: dates counted before may have to be counted again. Who fails
 * on it keeps the calendar as it was.
 *
 * @param version of the calendar from now on
 * @param title of the notices or the decree
 * @param changed days that became working days or days off
 * @param firmYears years whose dates are no longer provisional
 * @param by the username of who loaded it
 */
public record CalendarChanged(long version, String title, Set<LocalDate> changed, Set<Integer> firmYears, String by) {

  public CalendarChanged {
    changed = Set.copyOf(changed);
    firmYears = Set.copyOf(firmYears);
  }
}
