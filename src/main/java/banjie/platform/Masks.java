package banjie.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** Hides what identifies a person (DOMAIN §7): numbers keep 3 + 4 characters, telephones 3 + 4, accounts the last 4. */
public final class Masks {

  /** A long name needs no long row of stars. */
  private static final int MOST_STARS = 3;

  private Masks() {}

  public static Map<String, Object> masked(Map<String, Object> answers) {
    Map<String, Object> masked = new LinkedHashMap<>();
    answers.forEach((key, value) -> masked.put(key, value instanceof String text ? masked(key, text) : value));
    return masked;
  }

  /** The first character; who knows the person knows the rest. Null stays null. */
  public static String name(String name) {
    if (name == null || name.isEmpty()) {
      return name;
    }
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first) + "*".repeat(Math.min(MOST_STARS, Math.max(1, name.codePointCount(first, name.length()))));
  }

  private static String masked(String key, String value) {
    String lower = key.toLowerCase();
    if (lower.endsWith("account")) {
      return keep(value, 0, 4);
    }
    return lower.endsWith("idnumber") || lower.endsWith("mobile") ? keep(value, 3, 4) : value;
  }

  private static String keep(String value, int first, int last) {
    if (value.length() <= first + last) {
      return "*".repeat(value.length());
    }
    return value.substring(0, first) + "*".repeat(value.length() - first - last) + value.substring(value.length() - last);
  }
}
