package banjie.redating;

import banjie.deadlines.ClassifiedDay;
import banjie.deadlines.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The days that a change of the calendar made worked or free, and which of them explain a date.
 *
 * @param title of the notices or the decree
 */
final class ChangedDays {

  private final String title;
  private final WorkingCalendar after;
  private final TreeSet<LocalDate> changed;

  ChangedDays(String title, WorkingCalendar after, Collection<LocalDate> changed) {
    this.title = title;
    this.after = after;
    this.changed = new TreeSet<>(changed);
  }

  /**
   * Why a date counted from one day to another is what it is now. A day that has become free pushes the end on, perhaps
   * over the next such day.
   *
   * @param from not counted
   * @param to the date as it was
   */
  String why(LocalDate from, LocalDate to) {
    List<ClassifiedDay> days = within(from, to);
    return days.isEmpty() ? title : title + "：" + days.stream().map(ChangedDays::zh).collect(Collectors.joining("、"));
  }

  String whyEn(LocalDate from, LocalDate to) {
    List<ClassifiedDay> days = within(from, to);
    return days.isEmpty() ? title : title + ": " + days.stream().map(ChangedDays::en).collect(Collectors.joining("; "));
  }

  private List<ClassifiedDay> within(LocalDate from, LocalDate to) {
    List<ClassifiedDay> days = new ArrayList<>();
    LocalDate end = to;
    for (LocalDate date : changed.tailSet(from, false)) {
      if (date.isAfter(end)) {
        break;
      }
      ClassifiedDay day = after.classify(date);
      days.add(day);
      if (!day.isWorking()) {
        end = nextWorkingDay(end);
      }
    }
    return days;
  }

  private LocalDate nextWorkingDay(LocalDate date) {
    LocalDate next = date.plusDays(1);
    while (!after.isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static String zh(ClassifiedDay day) {
    return day.date() + "改为" + (day.isWorking() ? "上班" : "放假") + "（" + day.reasonZh() + "）";
  }

  private static String en(ClassifiedDay day) {
    return day.date() + " is now " + (day.isWorking() ? "worked" : "off") + " (" + day.reasonEn() + ")";
  }
}
