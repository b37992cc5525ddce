package banjie.deadlines;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** How a count of days reads as a sentence. */
final class TermWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private TermWords() {}

  static String zh(Term term, DueDate due, Deadlines deadlines) {
    return zh(deadlines.dateOf(term.from())) + "起算，当日不计入；共" + term.days() + "个工作日"
        + passedOverZh(due.steps()) + "；至" + moment(due.dueAt(), true) + "截止" + provisionalZh(due.provisional()) + "。";
  }

  static String en(Term term, DueDate due, Deadlines deadlines) {
    return "Counted from " + en(deadlines.dateOf(term.from())) + ", that day left out; " + workingDays(term.days())
        + passedOverEn(due.steps()) + "; ends " + moment(due.dueAt(), false) + provisionalEn(due.provisional()) + ".";
  }

  /** Weekends and holidays between the event and the due date, which everybody asks about first. */
  static String passedOverZh(List<Step> steps) {
    long weekends = count(steps, Reason.WEEKEND);
    long holidays = count(steps, Reason.HOLIDAY) + count(steps, Reason.STATUTORY_HOLIDAY);
    long madeUp = count(steps, Reason.MAKE_UP_DAY);
    return (weekends == 0 ? "" : "，周末" + weekends + "天不计")
        + (holidays == 0 ? "" : "，节假日放假" + holidays + "天不计")
        + (madeUp == 0 ? "" : "，调休上班" + madeUp + "天计入");
  }

  static String passedOverEn(List<Step> steps) {
    long weekends = count(steps, Reason.WEEKEND);
    long holidays = count(steps, Reason.HOLIDAY) + count(steps, Reason.STATUTORY_HOLIDAY);
    long madeUp = count(steps, Reason.MAKE_UP_DAY);
    return (weekends == 0 ? "" : ", " + days(weekends, "weekend day") + " not counted")
        + (holidays == 0 ? "" : ", " + days(holidays, "holiday") + " not counted")
        + (madeUp == 0 ? "" : ", " + days(madeUp, "make-up working day") + " counted");
  }

  private static long count(List<Step> steps, Reason reason) {
    return steps.stream().filter(step -> step.reason() == reason).count();
  }

  static String provisionalZh(boolean provisional) {
    return provisional ? "（所涉年度放假安排尚未公布，日期为暂定）" : "";
  }

  static String provisionalEn(boolean provisional) {
    return provisional ? " (provisional: that year's holiday notice is not published yet)" : "";
  }

  static String workingDays(int days) {
    return days(days, "working day");
  }

  private static String days(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  static String moment(OffsetDateTime at, boolean chinese) {
    return (chinese ? zh(at.toLocalDate()) : en(at.toLocalDate())) + " " + TIME.format(at);
  }

  static String zh(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日（"
        + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE) + "）";
  }

  static String en(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + date;
  }
}
