package banjie.deadlines;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The opening hours between two moments, added up and divided. */
final class WorkingTime {

  private record Shift(OffsetDateTime from, OffsetDateTime to) {

    Duration length() {
      return Duration.between(from, to);
    }
  }

  private final List<Shift> shifts = new ArrayList<>();

  WorkingTime(WorkingCalendar calendar, BusinessHours hours, OffsetDateTime from, OffsetDateTime to) {
    for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
      OffsetDateTime opens = later(hours.openingOf(day), from);
      OffsetDateTime closes = earlier(hours.closeOf(day), to);
      if (calendar.isWorkingDay(day) && opens.isBefore(closes)) {
        shifts.add(new Shift(opens, closes));
      }
    }
  }

  Duration length() {
    return shifts.stream().map(Shift::length).reduce(Duration.ZERO, Duration::plus);
  }

  /** The moment at which so much working time has passed; null if there is no working time at all. */
  OffsetDateTime after(Duration worked) {
    Duration left = worked;
    for (Shift shift : shifts) {
      if (left.compareTo(shift.length()) <= 0) {
        return shift.from().plus(left);
      }
      left = left.minus(shift.length());
    }
    return null;
  }

  private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  private static OffsetDateTime earlier(OffsetDateTime one, OffsetDateTime other) {
    return one.isBefore(other) ? one : other;
  }
}
