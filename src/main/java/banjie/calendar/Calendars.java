package banjie.calendar;

import banjie.deadlines.Deadlines;
import banjie.deadlines.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/** The calendar as it is stored, past this node's memory, and up to which date it is certain. */
@Component
public class Calendars {

  /** By then the notice of the next year has come out, in every year since 2022 (DOMAIN §3). */
  private static final MonthDay NOTICE_EXPECTED = MonthDay.of(Month.NOVEMBER, 1);

  private final CalendarMapper mapper;
  private final DeadlinesSettings settings;
  private final Clock clock;

  Calendars(CalendarMapper mapper, DeadlinesSettings settings, Clock clock) {
    this.mapper = mapper;
    this.settings = settings;
    this.clock = clock;
  }

  public long version() {
    return mapper.version();
  }

  /** As the transaction of the caller sees it. */
  public WorkingCalendar stored() {
    return CurrentCalendar.read(mapper);
  }

  /** Counts with this calendar, whatever comes in later; hours and receipt as set. */
  public Deadlines countingWith(WorkingCalendar calendar) {
    return new Deadlines(() -> calendar, settings.businessHours(), settings.receipt());
  }

  /**
   * The last date that is known from a notice; later ones are provisional. Counted from this year on, so that a gap in
   * years long past doesn't matter; null when this year's own notice is missing.
   */
  public LocalDate firmUntil() {
    SortedSet<Integer> years = stored().years();
    int year = LocalDate.now(clock).getYear();
    while (years.contains(year)) {
      year++;
    }
    return year == LocalDate.now(clock).getYear() ? null : LocalDate.of(year - 1, 12, 31);
  }

  /** What should be done about the calendar now; empty when nothing. */
  public List<Reminder> reminders() {
    LocalDate today = LocalDate.now(clock);
    SortedSet<Integer> years = stored().years();
    Optional<Integer> missing = Optional.empty();
    if (!years.contains(today.getYear())) {
      missing = Optional.of(today.getYear());
    } else if (!MonthDay.from(today).isBefore(NOTICE_EXPECTED) && !years.contains(today.getYear() + 1)) {
      missing = Optional.of(today.getYear() + 1);
    }
    return missing.map(Reminder::noticeMissing).stream().toList();
  }

  /** @param code stable name of what is missing */
  public record Reminder(String code, int year, String messageZh, String messageEn) {

    static Reminder noticeMissing(int year) {
      return new Reminder("notice-missing", year, year + "年的放假通知尚未载入，涉及该年的日期均为暂定，请尽快载入",
          "The holiday notice of " + year + " is not loaded; dates that reach into that year are provisional. Load it soon");
    }
  }
}
