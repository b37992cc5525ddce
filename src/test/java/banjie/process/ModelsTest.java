package banjie.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model promises to its readers and to the code that knows its ids. */
class ModelsTest {

  static List<Path> models() {
    return ModelFiles.all();
  }

  @Test
  void everyMatterAndWhatAllShareAreDrawn() {
    List<String> expected = Stream.concat(Models.MATTERS.stream(), 
            Stream.of(Models.INTAKE, Models.COMPLETION, Models.EXTENSION, Models.SPECIAL_PROCEDURE))
        .sorted().toList();

    assertThat(models().stream().map(ModelFiles::idOf)).containsExactlyElementsOf(expected);
  }

  @Test
  void everyIdThatCodeKnowsIsDrawnSomewhere() {
    Set<String> drawn = new TreeSet<>();
    for (Path file : models()) {
      BpmnModelInstance model = ModelFiles.read(file);
      model.getModelElementsByType(Process.class).forEach(process -> drawn.add(process.getId()));
      model.getModelElementsByType(FlowElement.class).forEach(element -> drawn.add(element.getId()));
      model.getModelElementsByType(Message.class).forEach(message -> drawn.add(message.getName()));
    }

    assertThat(drawn).containsAll(constants());
  }

  @Test
  void everyUserTaskTimerReceiveTaskAndMessageIsKnownToCode() {
    Set<String> drawn = new TreeSet<>();
    for (Path file : models()) {
      BpmnModelInstance model = ModelFiles.read(file);
      model.getModelElementsByType(UserTask.class).forEach(task -> drawn.add(task.getId()));
      model.getModelElementsByType(ReceiveTask.class).forEach(task -> drawn.add(task.getId()));
      ModelFiles.timers(model).forEach(timer -> drawn.add(((BaseElement) timer.getParentElement()).getId()));
      model.getModelElementsByType(Message.class).forEach(message -> drawn.add(message.getName()));
    }

    assertThat(constants()).containsAll(drawn);
  }

  @ParameterizedTest
  @MethodSource("models")
  void theProcessIsNamedAfterItsFileAndKeepsItsHistoryForTwoYears(Path file) {
    Process process = ModelFiles.process(file);

    assertThat(process.getId()).isEqualTo(ModelFiles.idOf(file));
    assertThat(process.isExecutable()).isTrue();
    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P730D");
    assertThat(process.isCamundaStartableInTasklist()).isEqualTo(Models.MATTERS.contains(process.getId()));
  }

  @ParameterizedTest
  @MethodSource("models")
  void idsSayWhatKindOfElementTheyName(Path file) {
    for (FlowElement element : ModelFiles.read(file).getModelElementsByType(FlowElement.class)) {
      assertThat(element.getId()).matches(prefix(element) + "_[A-Z][A-Za-z0-9]+");
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void everythingOnThePictureHasAChineseName(Path file) {
    BpmnModelInstance model = ModelFiles.read(file);

    assertThat(ModelFiles.process(file).getName()).matches(ModelsTest::chinese);
    for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
      assertThat(node.getName()).as(node.getId()).matches(ModelsTest::chinese);
    }
    for (ExclusiveGateway gateway : model.getModelElementsByType(ExclusiveGateway.class)) {
      if (gateway.getOutgoing().size() > 1) {
        assertThat(gateway.getName()).as(gateway.getId()).endsWith("？");
        assertThat(gateway.getOutgoing()).allMatch(flow -> chinese(flow.getName()), "every answer is labelled");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyElementIsDrawnAndLinesRunStraightUpDownOrAcross(Path file) {
    BpmnModelInstance model = ModelFiles.read(file);

    for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
      assertThat(node.getDiagramElement()).as(node.getId()).isNotNull();
    }
    for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
      BpmnEdge edge = flow.getDiagramElement();
      assertThat(edge).as(flow.getId()).isNotNull();
      var points = List.copyOf(edge.getWaypoints());
      for (int i = 1; i < points.size(); i++) {
        var from = points.get(i - 1);
        var to = points.get(i);
        assertThat(from.getX().equals(to.getX()) || from.getY().equals(to.getY())).as(flow.getId()).isTrue();
      }
    }
  }

  private static String prefix(FlowElement element) {
    if (element instanceof UserTask) return "Task";
    if (element instanceof ServiceTask) return "Service";
    if (element instanceof ReceiveTask) return "Receive";
    if (element instanceof CallActivity) return "Call";
    if (element instanceof SubProcess) return "SubProcess";
    if (element instanceof Gateway) return "Gateway";
    if (element instanceof StartEvent) return "Start";
    if (element instanceof EndEvent) return "End";
    if (element instanceof SequenceFlow) return "Flow";
    return element instanceof BoundaryEvent event && ModelFiles.isTimer(event) ? "Timer" : "Boundary";
  }

  private static boolean chinese(String name) {
    return name != null && name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  private static Set<String> constants() {
    return Arrays.stream(Models.class.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
        .map(field -> {
          try {
            return (String) field.get(null);
          } catch (IllegalAccessException e) {
            throw new AssertionError(e);
          }
        })
        .filter(Objects::nonNull)
        .collect(toSet());
  }
}
