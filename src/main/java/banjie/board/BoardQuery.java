package banjie.board;

import banjie.supervision.LateFilter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriUtils;

/**
 * What the board is narrowed down to, as its address says it; null means anything.
 *
 * @param officer by name, - for what nobody has taken
 * @param group office.role of a queue
 */
record BoardQuery(Integer matter, String item, String step, String officer, String office, String group) {

  BoardQuery {
    item = blankToNull(item);
    step = blankToNull(step);
    officer = blankToNull(officer);
    office = blankToNull(office);
    group = group == null || group.lastIndexOf('.') < 1 ? null : group;
  }

  LateFilter filter() {
    return new LateFilter(matter, item, step, officer, office, group == null ? null : group.substring(0, group.lastIndexOf('.')),
        group == null ? null : group.substring(group.lastIndexOf('.') + 1));
  }

  public boolean isNarrowed() {
    return !parameters().isEmpty();
  }

  /** The query with another value, or without the one that is there already: a second click takes it away. */
  public String with(String name, String value) {
    Map<String, String> all = parameters();
    if (value == null || value.equals(all.get(name))) {
      all.remove(name);
    } else {
      all.put(name, value);
    }
    return text(all);
  }

  public String text() {
    return text(parameters());
  }

  private Map<String, String> parameters() {
    Map<String, String> all = new LinkedHashMap<>();
    put(all, "matter", matter == null ? null : matter.toString());
    put(all, "item", item);
    put(all, "step", step);
    put(all, "officer", officer);
    put(all, "office", office);
    put(all, "group", group);
    return all;
  }

  private static void put(Map<String, String> all, String name, String value) {
    if (value != null) {
      all.put(name, value);
    }
  }

  private static String text(Map<String, String> all) {
    StringBuilder text = new StringBuilder();
    all.forEach((name, value) -> text.append(text.isEmpty() ? "" : "&").append(name).append('=')
        .append(UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8)));
    return text.toString();
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
