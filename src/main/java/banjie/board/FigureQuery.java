package banjie.board;

import banjie.figures.Scope;
import banjie.figures.Slice;
import banjie.figures.Span;
import banjie.figures.Unit;
import banjie.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriUtils;

/** What figures are narrowed down to, as typed; empty means any, and dates that can't be read are complained about. */
record FigureQuery(String office, String matter, String item, String from, String to, String unit) {

  private static final int USUAL_DAYS = 30;

  FigureQuery {
    office = blankToNull(office);
    matter = blankToNull(matter);
    item = blankToNull(item);
  }

  public Unit unitOrDay() {
    return "WEEK".equals(unit) ? Unit.WEEK : "MONTH".equals(unit) ? Unit.MONTH : Unit.DAY;
  }

  List<Refusal.Problem> problems(LocalDate today) {
    LocalDate first = from == null || from.isBlank() ? LocalDate.MIN : read(from);
    LocalDate last = to == null || to.isBlank() ? today : read(to);
    if (first == null) {
      return List.of(new Refusal.Problem("from", "开始日期应如 2026-11-01", "The first day must be a date like 2026-11-01"));
    }
    if (last == null) {
      return List.of(new Refusal.Problem("to", "结束日期应如 2026-11-30", "The last day must be a date like 2026-11-30"));
    }
    if (first != LocalDate.MIN && first.isAfter(last)) {
      return List.of(new Refusal.Problem("from", "开始日期不能晚于结束日期", "The first day must not be after the last"));
    }
    if (first != LocalDate.MIN && first.plusDays(Span.LONGEST_DAYS).isBefore(last)) {
      return List.of(new Refusal.Problem("from", "一次最多看三年", "Three years at a time is the most"));
    }
    return List.of();
  }

  /** With the usual span where the typed one is wrong. */
  Slice slice(Scope scope, LocalDate today) {
    boolean wrong = !problems(today).isEmpty();
    LocalDate last = wrong || to == null || to.isBlank() ? today : read(to);
    LocalDate first = wrong || from == null || from.isBlank() ? start(last) : read(from);
    return new Slice(scope, office, number(matter), item, first, last);
  }

  private LocalDate start(LocalDate last) {
    return switch (unitOrDay()) {
      case DAY -> last.minusDays(USUAL_DAYS - 1L);
      case WEEK -> Unit.WEEK.startOf(last).minusWeeks(11);
      case MONTH -> Unit.MONTH.startOf(last).minusMonths(11);
    };
  }

  /** What narrows the cases down, without the span. */
  String narrowing() {
    Map<String, String> all = new LinkedHashMap<>();
    put(all, "office", office);
    put(all, "matter", matter);
    put(all, "item", item);
    StringBuilder text = new StringBuilder();
    all.forEach((name, value) -> text.append('&').append(name).append('=').append(UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8)));
    return text.toString();
  }

  String text(Slice slice) {
    return "from=" + slice.from() + "&to=" + slice.to() + "&unit=" + unitOrDay() + narrowing();
  }

  private static void put(Map<String, String> all, String name, String value) {
    if (value != null) {
      all.put(name, value);
    }
  }

  private static LocalDate read(String text) {
    try {
      LocalDate date = LocalDate.parse(text.strip());
      return date.getYear() < 2000 || date.getYear() > 2099 ? null : date;
    } catch (DateTimeParseException malformed) {
      return null;
    }
  }

  private static Integer number(String text) {
    return text != null && text.matches("\\d{1,3}") ? Integer.valueOf(text) : null;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
