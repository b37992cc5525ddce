package banjie.calendar;

import banjie.deadlines.CalendarDay;
import banjie.deadlines.StatutoryDays;
import banjie.deadlines.WorkingCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the calendar with and without some notices. */
final class NoticeEffect {

  private final Map<Integer, LoadedNotice> loaded;
  private final Map<LocalDate, CalendarDay> kept;
  private final List<CalendarDay> decreed;
  private final WorkingCalendar before;

  /**
   * @param loaded the notices in force, by year
   * @param kept days of the notices that stay, by date
   * @param decreed days that decrees have changed; they lie over every notice
   * @param before the calendar in force
   */
  NoticeEffect(Map<Integer, LoadedNotice> loaded, Map<LocalDate, CalendarDay> kept, List<CalendarDay> decreed,
      WorkingCalendar before) {
    this.loaded = loaded;
    this.kept = kept;
    this.decreed = decreed;
    this.before = before;
  }

  CalendarDraft of(List<Notice> notices) {
    WorkingCalendar after = with(notices);
    NoticePreview effect = new NoticePreview(notices.stream().map(this::year).toList(),
        changes(before, after, notices.stream().flatMap(NoticeEffect::reach)),
        notices.stream().filter(notice -> surplus(notice) != StatutoryDays.grantedIn(notice.year()))
            .map(NoticeEffect::unbalanced).toList());
    String title = notices.stream().map(Notice::title).distinct().collect(Collectors.joining("、"));
    return new CalendarDraft(title, before, after, effect);
  }

  static CalendarDraft of(Decree decree, WorkingCalendar before, Collection<CalendarDay> listed) {
    Map<LocalDate, CalendarDay> days = new TreeMap<>();
    listed.forEach(day -> days.put(day.date(), day));
    decree.days().forEach(day -> days.put(day.date(), day));
    WorkingCalendar after = new WorkingCalendar(before.years(), days.values());
    return new CalendarDraft(decree.title(), before, after,
        new NoticePreview(List.of(), changes(before, after, decree.dates().stream()), List.of()));
  }

  private static List<NoticePreview.DayChange> changes(WorkingCalendar before, WorkingCalendar after, Stream<LocalDate> dates) {
    return dates.distinct().sorted()
        .filter(date -> before.isWorkingDay(date) != after.isWorkingDay(date))
        .map(date -> NoticePreview.DayChange.of(before.classify(date), after.classify(date)))
        .toList();
  }

  private WorkingCalendar with(List<Notice> notices) {
    Set<Integer> years = new HashSet<>(loaded.keySet());
    Map<LocalDate, CalendarDay> days = new TreeMap<>(kept);
    for (Notice notice : notices) {
      years.add(notice.year());
      notice.days().forEach(day -> days.put(day.date(), day));
    }
    decreed.forEach(day -> days.put(day.date(), day));
    return new WorkingCalendar(years, days.values());
  }

  private NoticePreview.YearChange year(Notice notice) {
    LoadedNotice replaced = loaded.get(notice.year());
    return new NoticePreview.YearChange(notice.year(), notice.title(), replaced == null ? null : replaced.title(),
        replaced == null, notice.days());
  }

  /** Its year, and the December before, which it may touch. */
  private static Stream<LocalDate> reach(Notice notice) {
    return LocalDate.of(notice.year() - 1, 12, 1).datesUntil(LocalDate.of(notice.year() + 1, 1, 1));
  }

  /** Weekdays off beyond those that are worked elsewhere; in every notice since 2023 just what the law grants. */
  private static long surplus(Notice notice) {
    long weekdaysOff = notice.days().stream()
        .filter(day -> day.kind() == CalendarDay.Kind.HOLIDAY && !WorkingCalendar.isWeekend(day.date())).count();
    return weekdaysOff - notice.count(CalendarDay.Kind.WORKDAY);
  }

  private static NoticePreview.Warning unbalanced(Notice notice) {
    int granted = StatutoryDays.grantedIn(notice.year());
    return new NoticePreview.Warning(notice.year(),
        "工作日放假天数减去调休上班天数为" + surplus(notice) + "天，法定为" + granted + "天，请对照通知原文核对",
        "Weekdays off minus make-up days are " + surplus(notice) + ", the law grants " + granted
            + "; please compare with the notice");
  }
}
