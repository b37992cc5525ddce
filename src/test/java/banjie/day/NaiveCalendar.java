package banjie.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts working days by looking at one day after the other in the published list of holidays; nothing clever. */
final class NaiveCalendar {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final LocalTime OPENS = LocalTime.of(8, 30);
  static final LocalTime CLOSES = LocalTime.of(17, 0);

  private final Api api;
  private final Set<Integer> years = new HashSet<>();
  private final Set<Integer> firmYears = new HashSet<>();
  /** True is a make-up day, false a holiday. */
  private final Map<LocalDate, Boolean> listed = new HashMap<>();
  private final Set<LocalDate> byNotice = new HashSet<>();

  NaiveCalendar(Api api) {
    this.api = api;
  }

  boolean isWorked(LocalDate day) {
    read(day.getYear());
    Boolean makeUp = listed.get(day);
    boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return makeUp == null ? !weekend : makeUp;
  }

  /** The n-th working day after a day. */
  LocalDate after(LocalDate day, int n) {
    LocalDate last = day;
    for (int counted = 0; counted < n; ) {
      last = last.plusDays(1);
      counted += isWorked(last) ? 1 : 0;
    }
    return last;
  }

  /** @param days 0 is instant: close of the same day if it is worked and open, else of the next working day */
  OffsetDateTime due(OffsetDateTime from, int days) {
    LocalDate day = dateOf(from);
    boolean sameDay = days == 0 && isWorked(day) && !timeOf(from).isAfter(CLOSES);
    return close(sameDay ? day : after(day, Math.max(1, days)));
  }

  /** Working days after one moment's date up to and with another's. */
  int between(OffsetDateTime from, OffsetDateTime to) {
    int days = 0;
    for (LocalDate day = dateOf(from).plusDays(1); !day.isAfter(dateOf(to)); day = day.plusDays(1)) {
      days += isWorked(day) ? 1 : 0;
    }
    return days;
  }

  /** The count reaches a day of which only the law, and no notice, says what it is. */
  boolean isProvisional(OffsetDateTime from, OffsetDateTime due) {
    LocalDate first = dateOf(from).equals(dateOf(due)) ? dateOf(from) : dateOf(from).plusDays(1);
    return first.datesUntil(dateOf(due).plusDays(1))
        .anyMatch(day -> !firmYears.contains(day.getYear()) && !byNotice.contains(day));
  }

  static OffsetDateTime close(LocalDate day) {
    return at(day, CLOSES);
  }

  static OffsetDateTime at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ZONE).toOffsetDateTime();
  }

  static LocalDate dateOf(OffsetDateTime moment) {
    return moment.atZoneSameInstant(ZONE).toLocalDate();
  }

  private static LocalTime timeOf(OffsetDateTime moment) {
    return moment.atZoneSameInstant(ZONE).toLocalTime();
  }

  private void read(int year) {
    if (!years.add(year)) {
      return;
    }
    JsonNode calendar = api.get(null, "/api/v1/calendar/" + year);
    if (calendar.path("firm").asBoolean()) {
      firmYears.add(year);
    }
    for (JsonNode day : calendar.path("days")) {
      LocalDate date = LocalDate.parse(day.path("date").asText());
      String kind = day.path("kind").asText();
      listed.put(date, kind.equals("MAKE_UP_DAY"));
      if (!kind.equals("STATUTORY_HOLIDAY")) {
        byNotice.add(date);
      }
    }
  }
}
