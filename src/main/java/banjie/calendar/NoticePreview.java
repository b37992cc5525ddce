package banjie.calendar;

import banjie.deadlines.CalendarDay;
import banjie.deadlines.ClassifiedDay;
import java.time.LocalDate;
import java.util.List;

/**
 * What a file does, or did, to the calendar.
 *
 * @param changes the days that become working days or days off
 * @param warnings what looks odd but isn't forbidden
 */
public record NoticePreview(List<YearChange> years, List<DayChange> changes, List<Warning> warnings) {

  /**
   * @param replaces the title of the notice that this one replaces, null if the year had none
   * @param becomesFirm dates in that year are provisional until now
   */
  public record YearChange(int year, String title, String replaces, boolean becomesFirm, List<CalendarDay> days) {}

  public record DayChange(LocalDate date, boolean workingBefore, boolean workingAfter,
      String beforeZh, String beforeEn, String afterZh, String afterEn) {

    static DayChange of(ClassifiedDay before, ClassifiedDay after) {
      return new DayChange(before.date(), before.isWorking(), after.isWorking(),
          before.reasonZh(), before.reasonEn(), after.reasonZh(), after.reasonEn());
    }
  }

  public record Warning(int year, String messageZh, String messageEn) {}
}
