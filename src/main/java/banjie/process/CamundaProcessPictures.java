package banjie.process;

import banjie.casefile.CaseFile;
import banjie.worklist.ProcessPictures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the engine, which alone knows where the tokens are. */
@Component
class CamundaProcessPictures implements ProcessPictures {

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final HistoryService history;
  private final CasePositionsMapper positions;
  private final NamesInEnglish english;
  /** By definition: a deployed model never changes, and there are some twenty. */
  private final Map<String, ModelDrawing> drawings = new ConcurrentHashMap<>();

  CamundaProcessPictures(@Lazy RepositoryService repository, @Lazy RuntimeService runtime, @Lazy HistoryService history,
      CasePositionsMapper positions, NamesInEnglish english) {
    this.repository = repository;
    this.runtime = runtime;
    this.history = history;
    this.positions = positions;
    this.english = english;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Standing> ofCase(CaseFile file) {
    String key = file.id().toString();
    List<ProcessInstance> open = runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list();
    List<Standing> all = new ArrayList<>();
    open.stream().filter(instance -> instance.getRootProcessInstanceId().equals(instance.getId())
            && definition(instance).equals(file.filing().processId()))
        .forEach(matter -> all.add(standing(matter)));
    if (all.isEmpty()) {
      ended(file).ifPresent(all::add);
    }
    open.stream().filter(instance -> !definition(instance).equals(file.filing().processId()))
        .forEach(beside -> all.add(standing(beside)));
    return all;
  }

  private String definition(ProcessInstance instance) {
    return drawingOf(instance.getProcessDefinitionId()).drawing().process();
  }

  private Standing standing(ProcessInstance instance) {
    ModelDrawing model = drawingOf(instance.getProcessDefinitionId());
    return new Standing(model.drawing(),
        activities(runtime.getActivityInstance(instance.getId())).distinct().map(model.places()::get).filter(Objects::nonNull)
            .toList(), false);
  }

  /**
   * Where work goes on or is waited for; a service task that waits for the executor is a transition into it. A token that
   * waits at a gateway for another says nothing that the other's place doesn't say.
   */
  private static Stream<String> activities(ActivityInstance at) {
    if (at == null) {
      return Stream.empty(); // it has ended since the query
    }
    Stream<String> transitions = Arrays.stream(at.getChildTransitionInstances()).map(into -> into.getActivityId());
    Stream<String> below = Arrays.stream(at.getChildActivityInstances())
        .filter(child -> !child.getActivityType().endsWith("Gateway"))
        .flatMap(child -> child.getChildActivityInstances().length + child.getChildTransitionInstances().length == 0
            ? Stream.of(child.getActivityId()) : activities(child));
    return Stream.concat(transitions, below);
  }

  /** The engine keeps ended processes for a time; afterwards the model is shown as it is now, with no place marked. */
  private Optional<Standing> ended(CaseFile file) {
    List<HistoricProcessInstance> past = history.createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(file.id().toString()).processDefinitionKey(file.filing().processId()).list();
    if (past.isEmpty()) {
      return drawing(file.filing().processId()).map(now -> new Standing(now, List.of(), true));
    }
    ModelDrawing model = drawingOf(past.get(0).getProcessDefinitionId());
    String end = ((HistoricProcessInstanceEntity) past.get(0)).getEndActivityId();
    return Optional.of(new Standing(model.drawing(), Stream.ofNullable(end).map(model.places()::get).filter(Objects::nonNull)
        .toList(), true));
  }

  @Override
  public Optional<Drawing> drawing(String process) {
    ProcessDefinition latest = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
        .singleResult();
    return Optional.ofNullable(latest).map(found -> drawingOf(found.getId()).drawing());
  }

  @Override
  public Map<String, Integer> openCases(String process, List<String> offices) {
    Map<String, Integer> counts = new TreeMap<>();
    positions.openCases(process, offices.toArray(String[]::new)).forEach(at -> counts.put(at.element(), at.cases()));
    return counts;
  }

  private ModelDrawing drawingOf(String definitionId) {
    return drawings.computeIfAbsent(definitionId, id -> {
      try (InputStream model = repository.getProcessModel(id)) {
        return ModelDrawing.of(model, english::of);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    });
  }
}
