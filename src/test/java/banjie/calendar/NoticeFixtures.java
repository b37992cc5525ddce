package banjie.calendar;

import banjie.deadlines.StatutoryDays;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Invented notices; the real one of 2027 is not known here. */
final class NoticeFixtures {

  static final String HEADER = "date,kind,name,year_notice";
  static final String TITLE_2027 = "2027 测试通知";

  private NoticeFixtures() {}

  /** The statutory days of 2027, a bridge day on 31 December 2026 and one made up for on Sunday 3 January. */
  static String noticeOf2027() {
    return notice(2027, Map.of("2026-12-31", "holiday,元旦", "2027-01-03", "workday,元旦"));
  }

  /** The statutory days of a year and some more; only what is put in is listed. */
  static String notice(int year, Map<String, String> more) {
    Map<LocalDate, String> days = new TreeMap<>();
    StatutoryDays.of(year).forEach((date, name) -> days.put(date, "holiday," + name));
    more.forEach((date, kindAndName) -> days.put(LocalDate.parse(date), kindAndName));
    List<String> lines = new ArrayList<>(List.of(HEADER));
    days.forEach((date, kindAndName) -> lines.add(date + "," + kindAndName + "," + year + " 测试通知"));
    return String.join("\n", lines) + "\n";
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
