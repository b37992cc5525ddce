package banjie.calendar;

import banjie.platform.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The question "from when, how many working days?", read from two parameters. */
record DeadlineQuery(Instant from, int workingDays) {

  static final int FIRST_YEAR = 2000;
  static final int LAST_YEAR = 2099;
  private static final int MOST_DAYS = 60;
  private static final Pattern DAYS = Pattern.compile("\\d{1,3}");

  /** A plus sign that wasn't escaped reaches us as a space. */
  private static final Pattern LOST_PLUS = Pattern.compile(" (?=\\d\\d:\\d\\d$)");

  /** @param zone in which a moment without an offset is meant */
  static DeadlineQuery parse(String from, String workingDays, ZoneId zone) {
    List<Refusal.Problem> problems = new ArrayList<>();
    Instant moment = moment(from, zone, problems);
    Integer days = days(workingDays, problems);
    if (!problems.isEmpty()) {
      throw new Refusal(Refusal.Kind.INVALID, "invalid-deadline-question", problems);
    }
    return new DeadlineQuery(moment, days);
  }

  private static Instant moment(String text, ZoneId zone, List<Refusal.Problem> problems) {
    if (text == null || text.isBlank()) {
      problems.add(new Refusal.Problem("from", "请填写起算时间 from", "from, the moment to count from, is required"));
      return null;
    }
    try {
      TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(
          LOST_PLUS.matcher(text.strip()).replaceFirst("+"), OffsetDateTime::from, LocalDateTime::from);
      OffsetDateTime moment = read instanceof OffsetDateTime offset
          ? offset
          : ((LocalDateTime) read).atZone(zone).toOffsetDateTime();
      if (moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR) {
        return moment.toInstant();
      }
      problems.add(new Refusal.Problem("from", "from 的年份应在2000至2099之间", "from must be in the years 2000 to 2099"));
    } catch (DateTimeException malformed) {
      problems.add(new Refusal.Problem("from", "from 应为 2026-02-13T10:00:00 这样的时间",
          "from must be a moment like 2026-02-13T10:00:00"));
    }
    return null;
  }

  private static Integer days(String text, List<Refusal.Problem> problems) {
    if (text == null || text.isBlank()) {
      problems.add(new Refusal.Problem("workingDays", "请填写工作日数 workingDays", "workingDays is required"));
      return null;
    }
    String digits = text.strip();
    if (DAYS.matcher(digits).matches() && Integer.parseInt(digits) <= MOST_DAYS) {
      return Integer.valueOf(digits);
    }
    problems.add(new Refusal.Problem("workingDays", "workingDays 应为0至60的整数（0为即时办结）",
        "workingDays must be a whole number from 0 (instant) to 60"));
    return null;
  }
}
