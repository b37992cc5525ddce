package banjie.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which days are worked. A day is worked if a notice lists it as a make-up day, or if it is Monday to Friday and no
 * holiday. Where a year's notice is not loaded, the days that the law fixes stand in for it and the answer is not firm.
 */
public final class WorkingCalendar {

  private final SortedSet<Integer> years;
  private final Map<LocalDate, CalendarDay> listed;
  private final Map<Integer, Map<LocalDate, String>> statutory = new ConcurrentHashMap<>();

  /**
   * @param years whose own notice is loaded; a notice may also list the last days of the year before
   * @param days every listed day, each date at most once
   */
  public WorkingCalendar(Set<Integer> years, Collection<CalendarDay> days) {
    this.years = new TreeSet<>(years);
    this.listed = days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, Function.identity()));
  }

  /** Years whose own notice is loaded, in order. */
  public SortedSet<Integer> years() {
    return new TreeSet<>(years);
  }

  public boolean isWorkingDay(LocalDate date) {
    return classify(date).isWorking();
  }

  /** A day is firm once its year's notice is loaded, or where a neighbour year's notice lists it (2022-12-31). */
  public boolean isFirm(LocalDate date) {
    return years.contains(date.getYear()) || listed.containsKey(date);
  }

  public ClassifiedDay classify(LocalDate date) {
    CalendarDay day = listed.get(date);
    if (day != null) {
      Reason reason = day.kind() == CalendarDay.Kind.WORKDAY ? Reason.MAKE_UP_DAY : Reason.HOLIDAY;
      return new ClassifiedDay(date, reason, day.name(), true);
    }
    boolean firm = isFirm(date);
    if (!firm) {
      String festival = statutory.computeIfAbsent(date.getYear(), StatutoryDays::of).get(date);
      if (festival != null) {
        return new ClassifiedDay(date, Reason.STATUTORY_HOLIDAY, festival, false);
      }
    }
    return new ClassifiedDay(date, isWeekend(date) ? Reason.WEEKEND : Reason.WORKING_DAY, null, firm);
  }

  public static boolean isWeekend(LocalDate date) {
    DayOfWeek weekday = date.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
  }
}
