package banjie.calendar;

import banjie.deadlines.CalendarDay;
import banjie.deadlines.StatutoryDays;
import banjie.deadlines.WorkingCalendar;
import banjie.platform.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a decree must satisfy against the law and the calendar that it changes. */
final class DecreeRules {

  private final WorkingCalendar calendar;
  private final int thisYear;
  private final List<Refusal.Problem> problems = new ArrayList<>();

  DecreeRules(WorkingCalendar calendar, int thisYear) {
    this.calendar = calendar;
    this.thisYear = thisYear;
  }

  /** Refuses with all complaints at once. */
  void check(Decree decree) {
    Set<LocalDate> seen = new HashSet<>();
    for (LocalDate date : decree.dates()) {
      if (!seen.add(date)) {
        complain(date + " 重复", date + " is named twice");
      } else if (date.getYear() < thisYear) {
        complain(date + " 早于今年，已无期限可重新计算", date + " lies before this year");
      } else if (!calendar.years().contains(date.getYear())) {
        complain(date.getYear() + "年的放假通知尚未载入，请先载入", "The notice of " + date.getYear() + " is not loaded; load it first");
      } else if (decree.kind() == CalendarDay.Kind.WORKDAY) {
        checkWorked(date);
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(Refusal.Kind.INVALID, "invalid-decree", problems);
    }
  }

  /** What the law grants, no decree takes away (放假办法 2). */
  private void checkWorked(LocalDate date) {
    String festival = StatutoryDays.of(date.getYear()).get(date);
    if (festival != null) {
      complain("法定节假日 " + date + "（" + festival + "）不能列为上班", date + " is a statutory holiday (" + festival + ") and can't be worked");
    }
  }

  private void complain(String zh, String en) {
    problems.add(new Refusal.Problem("dates", zh, en));
  }
}
