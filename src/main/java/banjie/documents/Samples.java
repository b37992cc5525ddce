package banjie.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One fictitious document of each kind, with every field filled in and each field told apart. */
final class Samples {

  private static final String MOMENT = "2026-11-%02dT17:%02d+08:00";

  private Samples() {}

  static Map<String, Object> of(DocumentKind kind) {
    Map<String, Object> sample = new LinkedHashMap<>();
    Common.FIELDS.forEach(field -> sample.put(field, "示例" + field));
    kind.fields().forEach(field -> sample.put(field, "示例" + field));
    sample.put("url", "http://localhost:8080/verify/ACDEFGHJKMNP");
    List.of("licence", "instant", "provisional", "statutoryProvisional", "deadlineProvisional", "silence", "remedies")
        .forEach(mark -> sample.put(mark, true));
    sample.put("seal", null);
    int day = 1;
    for (String field : List.copyOf(sample.keySet())) {
      if (isDate(field)) {
        sample.put(field, MOMENT.formatted(day, day));
        day++;
      }
    }
    if (kind.fields().contains("papers")) {
      sample.put("papers", List.of(line(kind)));
    }
    return sample;
  }

  /** Only what this kind's list has to show. */
  private static Map<String, String> line(DocumentKind kind) {
    return switch (kind) {
      case RECEIPT -> Map.of("name", "示例材料", "state", "示例情况");
      case ONE_TIME_NOTICE -> Map.of("name", "示例材料", "fault", "示例问题", "form", "示例形式");
      case RETURN -> Map.of("name", "示例材料");
      default -> Map.of("name", "示例材料", "form", "示例形式");
    };
  }

  /** As a template shows it; of a moment at least the day. */
  static String shown(String field, Object value) {
    return isDate(field) ? Words.INSTANCE.day((String) value) : value.toString();
  }

  private static boolean isDate(String field) {
    return field.endsWith("At") || field.endsWith("On");
  }
}
