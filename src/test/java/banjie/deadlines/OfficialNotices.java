package banjie.deadlines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The built-in notices of 2023 to 2026, read here without the code that reads them in production. */
final class OfficialNotices {

  static final List<CalendarDay> DAYS = read();
  static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of(2023, 2024, 2025, 2026), DAYS);
  static final Deadlines DEADLINES = deadlines(Receipt.CALENDAR_DATE);

  private OfficialNotices() {}

  static Deadlines deadlines(Receipt receipt) {
    return new Deadlines(() -> CALENDAR, BusinessHours.USUAL, receipt);
  }

  private static List<CalendarDay> read() {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        OfficialNotices.class.getResourceAsStream("/calendar/holidays.csv"), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(","))
          .map(cell -> new CalendarDay(LocalDate.parse(cell[0]),
              CalendarDay.Kind.valueOf(cell[1].toUpperCase()), cell[2], cell[3]))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
