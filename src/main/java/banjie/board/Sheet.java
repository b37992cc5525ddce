package banjie.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table to take away: the same figures as on the page.
 *
 * @param name of the file, without an ending
 * @param rows cells are texts, numbers, dates or moments; null is an empty cell
 */
record Sheet(String name, String title, List<String> header, List<List<Object>> rows) {

  Sheet(String name, String title, List<String> header) {
    this(name, title, header, new ArrayList<>());
  }

  Sheet add(Object... cells) {
    rows.add(Arrays.asList(cells));
    return this;
  }
}
