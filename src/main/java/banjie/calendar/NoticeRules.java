package banjie.calendar;

import banjie.deadlines.CalendarDay;
import banjie.deadlines.StatutoryDays;
import banjie.deadlines.WorkingCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;

/** What a notice must satisfy beyond its spelling: within itself, against the law, and beside the other years' notices. */
final class NoticeRules {

  private static final int FIRST_YEAR = 2000;

  /** A New Year holiday may begin in the last week of December; no notice reaches further back. */
  private static final MonthDay EARLIEST_IN_YEAR_BEFORE = MonthDay.of(12, 25);

  private final int thisYear;
  private final Map<LocalDate, String> listedElsewhere;
  private final NoticeProblems problems = new NoticeProblems();

  /**
   * @param thisYear the notice of next year comes out in autumn; later years can only be invented
   * @param listedElsewhere dates that notices of years outside the file list, with those notices' titles
   */
  NoticeRules(int thisYear, Map<LocalDate, String> listedElsewhere) {
    this.thisYear = thisYear;
    this.listedElsewhere = listedElsewhere;
  }

  /** Refuses with all complaints at once. */
  void check(NoticeFile file) {
    Map<LocalDate, NoticeLine> seen = new HashMap<>();
    Map<Integer, String> titles = new HashMap<>();
    for (NoticeLine line : file.lines()) {
      checkOnce(line, seen.putIfAbsent(line.date(), line));
      checkTitle(line, titles.putIfAbsent(line.year(), line.title()));
      checkYear(line);
      checkMakeUpDay(line);
      checkElsewhere(line);
    }
    file.notices().forEach(this::checkStatutoryDays);
    problems.refuseIfAny();
  }

  private void checkOnce(NoticeLine line, NoticeLine before) {
    if (before == null) {
      return;
    }
    if (before.kind() == line.kind()) {
      problems.line(line.number(), line.date() + " 与第" + before.number() + "行重复",
          line.date() + " is listed already in line " + before.number());
    } else {
      problems.line(line.number(), line.date() + " 与第" + before.number() + "行矛盾（放假与上班）",
          line.date() + " contradicts line " + before.number() + " (holiday and workday)");
    }
  }

  private void checkTitle(NoticeLine line, String title) {
    if (title != null && !title.equals(line.title())) {
      problems.line(line.number(), line.year() + "年的文号与前文“" + title + "”不一致",
          "the notice of " + line.year() + " was called \"" + title + "\" before");
    }
  }

  private void checkYear(NoticeLine line) {
    int year = line.year();
    if (year < FIRST_YEAR || year > thisYear + 1) {
      problems.line(line.number(), year + "年的放假通知尚不可能存在（" + FIRST_YEAR + "至" + (thisYear + 1) + "年）",
          "there can be no notice of " + year + " yet (" + FIRST_YEAR + " to " + (thisYear + 1) + ")");
      return;
    }
    LocalDate first = EARLIEST_IN_YEAR_BEFORE.atYear(year - 1);
    if (line.date().isBefore(first) || line.date().getYear() > year) {
      problems.line(line.number(), line.date() + " 不属于" + year + "年的通知", line.date() + " is no day of the notice of " + year);
    }
  }

  private void checkMakeUpDay(NoticeLine line) {
    if (line.kind() == CalendarDay.Kind.WORKDAY && !WorkingCalendar.isWeekend(line.date())) {
      problems.line(line.number(), line.date() + " 不是周末，不能列为调休上班日",
          line.date() + " is no weekend day, so it can't be a make-up working day");
    }
  }

  private void checkElsewhere(NoticeLine line) {
    String other = listedElsewhere.get(line.date());
    if (other != null) {
      problems.line(line.number(), line.date() + " 已由“" + other + "”列明", line.date() + " is listed already by \"" + other + "\"");
    }
  }

  /** What the law grants, no notice takes away (放假办法 2). */
  private void checkStatutoryDays(Notice notice) {
    Map<LocalDate, CalendarDay.Kind> kinds = new HashMap<>();
    notice.days().forEach(day -> kinds.putIfAbsent(day.date(), day.kind()));
    StatutoryDays.of(notice.year()).forEach((date, name) -> {
      if (kinds.get(date) == CalendarDay.Kind.WORKDAY) {
        problems.year(notice.year(), "法定节假日 " + date + "（" + name + "）被列为上班",
            "the statutory holiday " + date + " (" + name + ") is listed as worked");
      } else if (!kinds.containsKey(date)) {
        problems.year(notice.year(), "缺少法定节假日 " + date + "（" + name + "）",
            "the statutory holiday " + date + " (" + name + ") is missing");
      }
    });
    if (!StatutoryDays.knowsFestivalsOf(notice.year())
        && notice.count(CalendarDay.Kind.HOLIDAY) < StatutoryDays.grantedIn(notice.year()) - 1) {
      problems.year(notice.year(), "放假天数少于法定天数", "fewer days off than the law grants");
    }
  }
}
