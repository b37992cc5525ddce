package banjie.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.stream.Collectors;

/** The result as a table that can be read as it is or on a page. */
final class Report {

  private final Map<String, List<Round>> rounds;
  private final Map<String, Cost> costs;
  private final StringBuilder text = new StringBuilder();

  /** @param rounds by contender, the one that the others are compared with first */
  Report(Map<String, List<Round>> rounds, Map<String, Cost> costs) {
    this.rounds = rounds;
    this.costs = costs;
  }

  String markdown(String heading) {
    line("# The life of a case, measured");
    line("");
    line(heading);
    line("");
    line("| | cases/s, median of rounds | min – max | × (a), median of rounds | commits per case | statements per case "
        + "| WAL per case, KB | CPU per case, ms: JVM + server | looked again per case |");
    line("|---|---|---|---|---|---|---|---|---|");
    List<Round> base = rounds.values().iterator().next();
    rounds.forEach((name, all) -> line("| %s | %.1f | %.1f – %.1f | %.2f | %.1f | %.0f | %.0f | %.1f + %.1f | %.2f |", name,
        median(all.stream().map(Round::casesPerSecond).toList()),
        all.stream().mapToDouble(Round::casesPerSecond).min().orElseThrow(),
        all.stream().mapToDouble(Round::casesPerSecond).max().orElseThrow(),
        median(ratios(all, base)), costs.get(name).commits(), costs.get(name).statements(),
        median(all.stream().map(Round::walKilobytesPerCase).toList()),
        median(all.stream().map(Round::ownMillisPerCase).toList()),
        median(all.stream().map(Round::serverMillisPerCase).toList()),
        misses(all)));
    line("");
    line("Milliseconds per step, median / 99th of 100:");
    line("");
    line("| | %s |", String.join(" | ", rounds.keySet()));
    line("|---|%s", "---|".repeat(rounds.size()));
    for (Stage stage : Stage.values()) {
      line("| %s | %s |", stage.words(), rounds.values().stream()
          .map(Report::together)
          .map(all -> format("%.1f / %.1f", all.millis(stage, 0.5), all.millis(stage, 0.99)))
          .collect(Collectors.joining(" | ")));
    }
    return text.toString();
  }

  /** Round by round, since the machine may be slower in one than in another. */
  private static List<Double> ratios(List<Round> these, List<Round> base) {
    List<Double> ratios = new java.util.ArrayList<>();
    for (int i = 0; i < these.size(); i++) {
      ratios.add(these.get(i).casesPerSecond() / base.get(i).casesPerSecond());
    }
    return ratios;
  }

  private static double misses(List<Round> all) {
    Timings together = together(all);
    return (double) together.misses() / together.lives();
  }

  private static Timings together(List<Round> all) {
    Timings sum = new Timings();
    all.forEach(round -> sum.add(round.timings()));
    return sum;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private void line(String format, Object... values) {
    text.append(values.length == 0 ? format : format(format, values)).append('\n');
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
