package banjie.worklist;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that goes on where the last one ended, so that no page takes longer than the first.
 *
 * @param next where the next page begins; null on the last
 */
public record PageOf<T>(List<T> rows, String next) {

  /** @param rows one more than fit, where there are more */
  static <T> PageOf<T> of(List<T> rows, int size, Function<T, String> place) {
    return rows.size() <= size
        ? new PageOf<>(rows, null)
        : new PageOf<>(rows.subList(0, size), place.apply(rows.get(size - 1)));
  }
}
