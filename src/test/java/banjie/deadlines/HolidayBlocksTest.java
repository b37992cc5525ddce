package banjie.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every holiday block of 2023 to 2026, counted by hand from the notices, and once more by a naive second counting. */
class HolidayBlocksTest {

  private static final Set<String> OFF = new HashSet<>();
  private static final Set<String> WORKED = new HashSet<>();

  static {
    try {
      Path file = Path.of(HolidayBlocksTest.class.getResource("/calendar/holidays.csv").toURI());
      for (String line : Files.readAllLines(file)) {
        (line.contains(",workday,") ? WORKED : OFF).add(line.substring(0, Math.min(10, line.length())));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @ParameterizedTest(name = "{0}: {1} + 1 = {2}, + 5 = {3}")
  @CsvSource({
      "元旦 2023,     2022-12-30, 2023-01-03, 2023-01-09",
      "春节 2023,     2023-01-20, 2023-01-28, 2023-02-01",
      "清明 2023,     2023-04-04, 2023-04-06, 2023-04-12",
      "before 劳动节, 2023-04-21, 2023-04-23, 2023-04-27",
      "劳动节 2023,   2023-04-28, 2023-05-04, 2023-05-09",
      "端午 2023,     2023-06-21, 2023-06-25, 2023-06-29",
      "国庆 2023,     2023-09-28, 2023-10-07, 2023-10-11",
      "元旦 2024,     2023-12-29, 2024-01-02, 2024-01-08",
      "before 春节,   2024-02-02, 2024-02-04, 2024-02-08",
      "春节 2024,     2024-02-09, 2024-02-18, 2024-02-22",
      "清明 2024,     2024-04-03, 2024-04-07, 2024-04-11",
      "before 劳动节, 2024-04-26, 2024-04-28, 2024-05-07",
      "劳动节 2024,   2024-04-30, 2024-05-06, 2024-05-10",
      "after 劳动节,  2024-05-10, 2024-05-11, 2024-05-16",
      "端午 2024,     2024-06-07, 2024-06-11, 2024-06-17",
      "before 中秋,   2024-09-13, 2024-09-14, 2024-09-23",
      "中秋 2024,     2024-09-14, 2024-09-18, 2024-09-24",
      "before 国庆,   2024-09-27, 2024-09-29, 2024-10-10",
      "国庆 2024,     2024-09-30, 2024-10-08, 2024-10-12",
      "元旦 2025,     2024-12-31, 2025-01-02, 2025-01-08",
      "before 春节,   2025-01-24, 2025-01-26, 2025-02-07",
      "春节 2025,     2025-01-27, 2025-02-05, 2025-02-10",
      "清明 2025,     2025-04-03, 2025-04-07, 2025-04-11",
      "before 劳动节, 2025-04-25, 2025-04-27, 2025-05-06",
      "劳动节 2025,   2025-04-30, 2025-05-06, 2025-05-12",
      "端午 2025,     2025-05-30, 2025-06-03, 2025-06-09",
      "before 国庆,   2025-09-26, 2025-09-28, 2025-10-10",
      "国庆 2025,     2025-09-30, 2025-10-09, 2025-10-14",
      "元旦 2026,     2025-12-31, 2026-01-04, 2026-01-08",
      "before 春节,   2026-02-13, 2026-02-14, 2026-02-27",
      "春节 2026,     2026-02-14, 2026-02-24, 2026-02-28",
      "清明 2026,     2026-04-03, 2026-04-07, 2026-04-13",
      "劳动节 2026,   2026-04-30, 2026-05-06, 2026-05-11",
      "端午 2026,     2026-06-18, 2026-06-22, 2026-06-26",
      "before 中秋,   2026-09-18, 2026-09-20, 2026-09-24",
      "中秋 2026,     2026-09-24, 2026-09-28, 2026-10-09",
      "国庆 2026,     2026-09-30, 2026-10-08, 2026-10-13"})
  void countsByHand(String block, LocalDate from, LocalDate one, LocalDate five) {
    assertThat(due(from, 1)).isEqualTo(one);
    assertThat(due(from, 5)).isEqualTo(five);
  }

  /** From the day on: w worked, W make-up day, h holiday, . weekend. */
  @ParameterizedTest(name = "{0} from {1}: {2}")
  @CsvSource({
      "元旦 2023, 2022-12-31, hhhwwww..", "春节 2023, 2023-01-20, whhhhhhhWWwwwww..", "清明 2023, 2023-04-03, wwhww..",
      "劳动节 2023, 2023-04-21, w.Wwwwwwhhhhhww W.", "端午 2023, 2023-06-19, wwwhhhWwwwww..",
      "国庆 2023, 2023-09-25, wwwwhhhhhhhhWWwwwww..", "元旦 2024, 2023-12-29, w..hwwww..",
      "春节 2024, 2024-02-02, w.Wwwwwwhhhhhhhh Wwwwww..", "清明 2024, 2024-04-01, wwwhhhWwwwww..",
      "劳动节 2024, 2024-04-26, w.WwwhhhhhwwwwwW.", "端午 2024, 2024-06-07, w..hwwww..",
      "中秋 2024, 2024-09-13, wWhhhwww..", "国庆 2024, 2024-09-27, w.WwhhhhhhhwwwwW.",
      "元旦 2025, 2024-12-30, wwhww..", "春节 2025, 2025-01-24, w.WwhhhhhhhhwwwW.", "清明 2025, 2025-04-03, whhhwwwww..",
      "劳动节 2025, 2025-04-25, w.Wwwwhhhhhwwww..", "端午 2025, 2025-05-30, whhhwwww..",
      "国庆 2025, 2025-09-26, w.WwwhhhhhhhhwwW.", "元旦 2026, 2025-12-31, whhhWwwwww..",
      "春节 2026, 2026-02-13, wWhhhhhhhhhwwwwW.", "清明 2026, 2026-04-03, whhhwwww..",
      "劳动节 2026, 2026-04-30, whhhhhwwwW.", "端午 2026, 2026-06-18, whhhwwwww..",
      "中秋 2026, 2026-09-18, w.Wwwwwhhhwww", "国庆 2026, 2026-09-30, whhhhhhhwwW."})
  void showsEachBlockAsTheNoticeHasIt(String block, LocalDate from, String picture) {
    String expected = picture.replace(" ", "");
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < expected.length(); i++) {
      seen.append(switch (OfficialNotices.CALENDAR.classify(from.plusDays(i)).reason()) {
        case WORKING_DAY -> 'w';
        case MAKE_UP_DAY -> 'W';
        case HOLIDAY -> 'h';
        case WEEKEND -> '.';
        default -> '?';
      });
    }
    assertThat(seen).hasToString(expected);
  }

  static Stream<LocalDate> everyDay() {
    return LocalDate.of(2022, 12, 31).datesUntil(LocalDate.of(2026, 10, 1));
  }

  @Test
  void theNaiveCountingAgreesOnEveryDay() {
    everyDay().forEach(from -> {
      for (int n : new int[] {1, 2, 3, 5, 7, 10, 20, 30, 60}) {
        assertThat(due(from, n)).as("%s + %d", from, n).isEqualTo(naive(from, n));
      }
    });
  }

  @ParameterizedTest
  @MethodSource("edges")
  void theNaiveCountingAgreesAroundEveryListedDay(LocalDate edge) {
    for (int away = -8; away <= 8; away++) {
      for (int n = 1; n <= 12; n++) {
        assertThat(due(edge.plusDays(away), n)).isEqualTo(naive(edge.plusDays(away), n));
      }
    }
  }

  static Stream<LocalDate> edges() {
    return OfficialNotices.DAYS.stream().map(CalendarDay::date);
  }

  private static LocalDate due(LocalDate from, int n) {
    Instant noon = from.atTime(12, 0).atZone(BusinessHours.USUAL.zone()).toInstant();
    return OfficialNotices.DEADLINES.due(noon, n).dueAt().toLocalDate();
  }

  /** Knows nothing of kinds, names, firmness or steps: text in a set, and a weekday number. */
  private static LocalDate naive(LocalDate from, int n) {
    LocalDate day = from;
    while (n > 0) {
      day = day.plusDays(1);
      boolean mondayToFriday = day.getDayOfWeek().getValue() <= 5;
      if (WORKED.contains(day.toString()) || mondayToFriday && !OFF.contains(day.toString())) {
        n--;
      }
    }
    return day;
  }
}
