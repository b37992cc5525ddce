package banjie.desk;

import banjie.worklist.DeskFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the desk's lists: what they are narrowed by, and nothing that isn't ours. */
final class DeskQuery {

  private static final Pattern OURS = Pattern.compile("([a-z]+=[A-Za-z0-9_.:~-]{0,80}(&|$))*");

  private DeskQuery() {}

  static String of(String list, DeskFilter filter) {
    List<String> parts = new ArrayList<>();
    add(parts, "list", list);
    add(parts, "item", filter.item());
    add(parts, "step", filter.step());
    add(parts, "office", filter.office());
    add(parts, "state", filter.state());
    add(parts, "due", filter.due());
    return String.join("&", parts);
  }

  private static void add(List<String> parts, String name, Object value) {
    if (value != null) {
      parts.add(name + "=" + value);
    }
  }

  /** The query as it came where it is one of ours, else none. */
  static String safe(String query) {
    return query != null && query.length() <= 500 && OURS.matcher(query).matches() ? query : "";
  }

  /** The case's page, which leads back to where the officer stood in the list. */
  static String caseAddress(UUID id, String back) {
    String safe = safe(back);
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/desk/cases/" + id);
    return safe.isEmpty() ? address.build().toUriString() : address.queryParam("back", "{back}").encode().buildAndExpand(safe).toUriString();
  }
}
