package banjie.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How long each stage took, in nanoseconds, and how often somebody else was faster. One per officer. */
final class Timings {

  private final Map<Stage, List<Long>> nanos = new EnumMap<>(Stage.class);
  private long misses;

  <T> T time(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    nanos.computeIfAbsent(stage, s -> new ArrayList<>()).add(System.nanoTime() - start);
    return result;
  }

  /** The case that this officer wanted went to another, so the officer looks again. */
  void missed() {
    misses++;
  }

  void add(Timings other) {
    other.nanos.forEach((stage, more) -> nanos.computeIfAbsent(stage, s -> new ArrayList<>()).addAll(more));
    misses += other.misses;
  }

  long misses() {
    return misses;
  }

  /** Lives that went through all stages. */
  int lives() {
    return nanos.getOrDefault(Stage.COMPLETION, List.of()).size();
  }

  /** @param share 0.5 for the median */
  double millis(Stage stage, double share) {
    List<Long> sorted = nanos.getOrDefault(stage, List.of()).stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size())) / 1e6;
  }
}
