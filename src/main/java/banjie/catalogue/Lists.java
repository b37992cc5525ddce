package banjie.catalogue;

import java.util.List;

/** A list left out of a file is an empty one. */
final class Lists {

  private Lists() {}

  static <T> List<T> copy(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
