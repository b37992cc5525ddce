package banjie.calendar;

import banjie.calendar.YearView.Day;
import banjie.calendar.YearView.Month;
import banjie.calendar.YearView.Spell;
import banjie.calendar.YearView.Week;
import banjie.deadlines.Deadlines;
import banjie.deadlines.Festivals;
import banjie.deadlines.WorkingCalendar;
import banjie.platform.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Years of the calendar in force, to look at. */
@Component
public class CalendarYears {

  private static final int DAYS_OF_A_WEEK = 7;

  private final CalendarMapper mapper;
  private final Deadlines deadlines;
  private final Clock clock;

  CalendarYears(CalendarMapper mapper, Deadlines deadlines, Clock clock) {
    this.mapper = mapper;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  public YearView thisYear() {
    return of(LocalDate.now(clock).getYear());
  }

  /** @throws Refusal "year-out-of-range" */
  public YearView of(int year) {
    if (year < DeadlineQuery.FIRST_YEAR || year > DeadlineQuery.LAST_YEAR) {
      throw new Refusal(Refusal.Kind.UNKNOWN, "year-out-of-range", "year",
          "年份应在2000至2099之间", "The year must be between 2000 and 2099");
    }
    WorkingCalendar calendar = deadlines.calendar();
    LocalDate today = LocalDate.now(clock);
    List<Month> months = IntStream.rangeClosed(1, 12).mapToObj(month -> month(YearMonth.of(year, month), calendar, today)).toList();
    String notice = mapper.notices().stream().filter(loaded -> loaded.year() == year).map(LoadedNotice::title).findFirst().orElse(null);
    int first = calendar.years().isEmpty() ? today.getYear() : Math.min(calendar.years().first(), today.getYear());
    int last = calendar.years().isEmpty() ? today.getYear() : Math.max(calendar.years().last(), today.getYear());
    return new YearView(year, notice != null, notice, months.stream().mapToInt(Month::workingDays).sum(), months,
        spells(year, calendar, today), year > first ? year - 1 : null, year <= last ? year + 1 : null);
  }

  private static Month month(YearMonth month, WorkingCalendar calendar, LocalDate today) {
    List<Week> weeks = new ArrayList<>();
    Day[] week = new Day[DAYS_OF_A_WEEK];
    int working = 0;
    for (LocalDate date = month.atDay(1); !date.isAfter(month.atEndOfMonth()); date = date.plusDays(1)) {
      Day day = Day.of(calendar.classify(date), today);
      working += day.working() ? 1 : 0;
      week[date.getDayOfWeek().getValue() - 1] = day;
      if (date.getDayOfWeek().getValue() == DAYS_OF_A_WEEK || date.equals(month.atEndOfMonth())) {
        weeks.add(new Week(Arrays.asList(week)));
        week = new Day[DAYS_OF_A_WEEK];
      }
    }
    return new Month(month.getMonthValue(), working, weeks);
  }

  private static List<Spell> spells(int year, WorkingCalendar calendar, LocalDate today) {
    List<Spell> spells = new ArrayList<>();
    for (LocalDate date = Year.of(year).atDay(1); date.getYear() == year; date = date.plusDays(1)) {
      Day day = Day.of(calendar.classify(date), today);
      if (day.name() == null) {
        continue;
      }
      Spell last = spells.isEmpty() ? null : spells.get(spells.size() - 1);
      if (last != null && last.to().plusDays(1).equals(date) && last.name().equals(day.name()) && last.working() == day.working()) {
        spells.set(spells.size() - 1, new Spell(last.name(), last.nameEn(), last.working(), last.from(), date, last.firm()));
      } else {
        spells.add(new Spell(day.name(), Festivals.english(day.name()), day.working(), date, date, day.firm()));
      }
    }
    return spells;
  }
}
