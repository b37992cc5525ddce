package banjie.process;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Every sequence flow of every model is taken by some test. Runs last, after the walks have filled
 * {@link SequenceFlowsTaken}; alone it has nothing to measure, and says so instead of passing.
 */
@Order(Integer.MAX_VALUE)
class SequenceFlowCoverageTest {

  private static final Path REPORT = Path.of("target", "sequence-flow-coverage.txt");

  /** @param missing flows that no test took */
  record Coverage(String process, int flows, Set<String> missing) {

    static Coverage of(Path model) {
      String process = ModelFiles.idOf(model);
      Set<String> drawn = ModelFiles.read(model).getModelElementsByType(SequenceFlow.class).stream()
          .map(SequenceFlow::getId)
          .collect(toCollection(TreeSet::new));
      Set<String> missing = new TreeSet<>(drawn);
      missing.removeAll(SequenceFlowsTaken.of(process));
      return new Coverage(process, drawn.size(), missing);
    }

    int taken() {
      return flows - missing.size();
    }

    String line() {
      return process + " " + taken() + "/" + flows + (missing.isEmpty() ? "" : "  never taken: " + String.join(", ", missing));
    }
  }

  @Test
  void everySequenceFlowOfEveryModelIsTaken() throws IOException {
    Set<String> notWalked = new TreeSet<>();
    ModelFiles.all().forEach(model -> notWalked.add(ModelFiles.idOf(model) + "Test"));
    notWalked.removeAll(WalkedClasses.names());
    assumeTrue(isWholeBuild() || !WalkedClasses.names().isEmpty(),
        "Nothing to measure: none of the walks " + notWalked + " ran in this JVM. Run them in the same command, or the whole build.");

    List<Coverage> models = ModelFiles.all().stream().map(Coverage::of).toList();
    String report = report(models);
    System.out.println(report);
    Files.writeString(REPORT, report + "\n");

    assertThat(notWalked).as("walks that did not run").isEmpty();
    assertThat(models).hasSameSizeAs(ModelFiles.all());
    assertThat(models).filteredOn(model -> !model.missing().isEmpty()).as("models with flows that no test took").isEmpty();
  }

  private static String report(List<Coverage> models) {
    int flows = models.stream().mapToInt(Coverage::flows).sum();
    int taken = models.stream().mapToInt(Coverage::taken).sum();
    List<String> lines = new ArrayList<>();
    models.forEach(model -> lines.add(model.line()));
    lines.add("%d/%d sequence flows covered, %s %%".formatted(taken, flows, percent(taken, flows)));
    return String.join("\n", lines);
  }

  /** Rounded down, so that 100 means all. */
  private static String percent(int taken, int flows) {
    return taken == flows ? "100" : String.valueOf(taken * 100 / flows);
  }

  /** Surefire without a choice of tests: then walks that did not run are a failure, whatever the reason. */
  private static boolean isWholeBuild() {
    return System.getProperty("surefire.real.class.path") != null && System.getProperty("test") == null;
  }
}
