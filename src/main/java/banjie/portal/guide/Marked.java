package banjie.portal.guide;

import java.util.ArrayList;
import java.util.List;

/** A text in parts, of which some are to be marked. */
record Marked(String text, boolean marked) {

  static List<Marked> of(String text, int from, int to) {
    if (from >= to) {
      return List.of(new Marked(text, false));
    }
    List<Marked> parts = new ArrayList<>();
    add(parts, text.substring(0, from), false);
    add(parts, text.substring(from, to), true);
    add(parts, text.substring(to), false);
    return parts;
  }

  private static void add(List<Marked> parts, String text, boolean marked) {
    if (!text.isEmpty()) {
      parts.add(new Marked(text, marked));
    }
  }
}
