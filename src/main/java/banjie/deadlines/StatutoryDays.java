package banjie.deadlines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The holidays that the law itself fixes (全国年节及纪念日放假办法 art. 2), which are certain before any notice: what a
 * notice adds is only which weekends are swapped. From 2025 the law has 13 days; before, 11 (no New Year's Eve, no 2 May).
 * Festivals of the lunar calendar come from a small table; outside its years only the solar days are known here.
 */
public final class StatutoryDays {

  private static final String TABLE = "festivals.csv";
  private static final int SECOND_AMENDMENT_IN_FORCE = 2025;

  private static final Map<Integer, Festivals> FESTIVALS = read();

  private record Festivals(MonthDay newYear, MonthDay tombSweeping, MonthDay dragonBoat, MonthDay midAutumn) {}

  private StatutoryDays() {}

  /** The statutory days of a year with their festivals' names, in order. */
  public static Map<LocalDate, String> of(int year) {
    Map<LocalDate, String> days = new TreeMap<>();
    boolean thirteen = year >= SECOND_AMENDMENT_IN_FORCE;
    add(days, LocalDate.of(year, 1, 1), 1, "元旦");
    add(days, LocalDate.of(year, 5, 1), thirteen ? 2 : 1, "劳动节");
    add(days, LocalDate.of(year, 10, 1), 3, "国庆节");
    Festivals festivals = FESTIVALS.get(year);
    if (festivals != null) {
      LocalDate newYear = festivals.newYear().atYear(year);
      add(days, thirteen ? newYear.minusDays(1) : newYear, thirteen ? 4 : 3, "春节");
      add(days, festivals.tombSweeping().atYear(year), 1, "清明节");
      add(days, festivals.dragonBoat().atYear(year), 1, "端午节");
      add(days, festivals.midAutumn().atYear(year), 1, "中秋节");
    }
    return Collections.unmodifiableMap(days);
  }

  /** How many days off the law grants in a year; festivals that fall on one day still count apart. */
  public static int grantedIn(int year) {
    return year >= SECOND_AMENDMENT_IN_FORCE ? 13 : 11;
  }

  /** Whether the lunar festivals of that year are in the table. */
  public static boolean knowsFestivalsOf(int year) {
    return FESTIVALS.containsKey(year);
  }

  private static void add(Map<LocalDate, String> days, LocalDate first, int count, String name) {
    for (int i = 0; i < count; i++) {
      days.merge(first.plusDays(i), name, (one, other) -> one + "、" + other);
    }
  }

  private static Map<Integer, Festivals> read() {
    Map<Integer, Festivals> table = new HashMap<>();
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(StatutoryDays.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        if (!line.isBlank() && Character.isDigit(line.charAt(0))) {
          String[] cells = line.split(",");
          table.put(Integer.valueOf(cells[0]), new Festivals(day(cells[1]), day(cells[2]), day(cells[3]), day(cells[4])));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(table);
  }

  private static MonthDay day(String cell) {
    return MonthDay.parse("--" + cell.strip());
  }
}
