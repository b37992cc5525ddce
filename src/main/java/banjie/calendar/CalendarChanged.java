package banjie.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * Published after notices were loaded and committed: dates counted before may have to be counted again.
 *
 * @param changed days that became working days or days off
 * @param firmYears years whose dates are no longer provisional
 */
public record CalendarChanged(Set<LocalDate> changed, Set<Integer> firmYears) {}
