package banjie.deadlines;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Opening hours, added up and laid out. */
final class WorkingTime {

  private WorkingTime() {}

  static Duration between(WorkingCalendar calendar, BusinessHours hours, OffsetDateTime from, OffsetDateTime to) {
    Duration sum = Duration.ZERO;
    for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
      if (calendar.isWorkingDay(day)) {
        sum = sum.plus(within(later(hours.openingOf(day), from), earlier(hours.closeOf(day), to)));
      }
    }
    return sum;
  }

  /** A day's last moment is its close of business, not the next day's opening. */
  static OffsetDateTime after(WorkingCalendar calendar, BusinessHours hours, OffsetDateTime from, Duration worked) {
    Duration left = worked;
    for (LocalDate day = from.toLocalDate(); ; day = day.plusDays(1)) {
      if (!calendar.isWorkingDay(day)) {
        continue;
      }
      OffsetDateTime starts = later(hours.openingOf(day), from);
      Duration today = within(starts, hours.closeOf(day));
      if (!today.isZero() && left.compareTo(today) <= 0) {
        return starts.plus(left);
      }
      left = left.minus(today);
    }
  }

  private static Duration within(OffsetDateTime from, OffsetDateTime to) {
    return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
  }

  private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  private static OffsetDateTime earlier(OffsetDateTime one, OffsetDateTime other) {
    return one.isBefore(other) ? one : other;
  }
}
