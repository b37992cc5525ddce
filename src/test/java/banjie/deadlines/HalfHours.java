package banjie.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;

/** A clock counted naively, slot by slot of half an hour from the list of holidays, without any of the code under test. */
final class HalfHours {

  private static final LocalDateTime BASE = LocalDateTime.of(2022, 11, 1, 0, 0);
  private static final int SLOTS_A_DAY = 48;
  /** 08:30 to 17:00. */
  private static final int OPENS = 17;
  private static final int CLOSES = 34;

  private static final Map<LocalDate, Boolean> LISTED = OfficialNotices.DAYS.stream().collect(
      Collectors.toMap(CalendarDay::date, day -> day.kind() == CalendarDay.Kind.WORKDAY));
  /** Working slots before each slot. */
  private static final int[] WORKED = new int[SLOTS_A_DAY * 1700];

  static {
    for (int slot = 1; slot < WORKED.length; slot++) {
      int ofDay = (slot - 1) % SLOTS_A_DAY;
      boolean open = ofDay >= OPENS && ofDay < CLOSES && isWorked(BASE.toLocalDate().plusDays((slot - 1) / SLOTS_A_DAY));
      WORKED[slot] = WORKED[slot - 1] + (open ? 1 : 0);
    }
  }

  private HalfHours() {}

  static boolean isWorked(LocalDate day) {
    boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    return LISTED.getOrDefault(day, weekday);
  }

  /** Half hours left of so many working days, the day of the start not counted. */
  static long leftAt(LocalDateTime start, int days, LocalDateTime moment) {
    int used = Math.max(0, WORKED[slot(moment)] - WORKED[dayAfter(start)]);
    return Math.max(0, days * (CLOSES - OPENS) - used);
  }

  /** Close of the day on which so much working time has passed since the resumption. */
  static LocalDateTime due(LocalDateTime start, LocalDateTime resumed, long left) {
    int from = Math.max(slot(resumed), dayAfter(start));
    int slot = from;
    if (left == 0) {
      // Nothing left: due at once, at the next close; the close itself still is one.
      for (; slot % SLOTS_A_DAY > CLOSES || !isWorked(dayOf(slot)); slot++) { }
    } else {
      for (; WORKED[slot + 1] - WORKED[from] < left; slot++) { }
    }
    return dayOf(slot).atTime(17, 0);
  }

  private static LocalDate dayOf(int slot) {
    return BASE.toLocalDate().plusDays(slot / SLOTS_A_DAY);
  }

  private static int dayAfter(LocalDateTime moment) {
    return slot(moment.toLocalDate().plusDays(1).atStartOfDay());
  }

  private static int slot(LocalDateTime moment) {
    return (int) (ChronoUnit.MINUTES.between(BASE, moment) / 30);
  }
}
