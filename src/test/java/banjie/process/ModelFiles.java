package banjie.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** The models as files, in the order of their names. */
final class ModelFiles {

  static final Path FOLDER = Path.of("processes");

  private ModelFiles() {
  }

  static List<Path> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String idOf(Path file) {
    return file.getFileName().toString().replace(".bpmn", "");
  }

  static BpmnModelInstance read(Path file) {
    return Bpmn.readModelFromFile(file.toFile());
  }

  static Process process(Path file) {
    return read(file).getModelElementsByType(Process.class).iterator().next();
  }

  static Collection<TimerEventDefinition> timers(BpmnModelInstance model) {
    return model.getModelElementsByType(TimerEventDefinition.class);
  }

  static boolean isTimer(FlowNode node) {
    return node instanceof BoundaryEvent event
        && event.getEventDefinitions().stream().allMatch(TimerEventDefinition.class::isInstance);
  }
}
