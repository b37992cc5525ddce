package banjie.calendar;

import banjie.deadlines.WorkingCalendar;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What notices or a decree make of the calendar, stored or not.
 *
 * @param title of the notices or the decree
 * @param before the calendar in force
 * @param after the calendar as it would be
 * @param effect what it does to the days
 */
public record CalendarDraft(String title, WorkingCalendar before, WorkingCalendar after, NoticePreview effect) {

  /** Days that become working days or days off. */
  public Set<LocalDate> changed() {
    return effect.changes().stream().map(NoticePreview.DayChange::date).collect(Collectors.toUnmodifiableSet());
  }

  /** Years whose dates are provisional until now. */
  public Set<Integer> firmYears() {
    return effect.years().stream().filter(NoticePreview.YearChange::becomesFirm).map(NoticePreview.YearChange::year)
        .collect(Collectors.toUnmodifiableSet());
  }

  CalendarChanged changed(long version, String by) {
    return new CalendarChanged(version, title, changed(), firmYears(), by);
  }
}
