package banjie.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Attaches {@link StepListener} to every user task and {@link FilingListener} to every process, so no model can forget. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StepListenerPlugin extends AbstractProcessEnginePlugin {

  private final StepListener steps;
  private final FilingListener filings;

  StepListenerPlugin(StepListener steps, FilingListener filings) {
    this.steps = steps;
    this.filings = filings;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners = engine.getCustomPreBPMNParseListeners();
    if (listeners == null) {
      listeners = new java.util.ArrayList<>();
      engine.setCustomPreBPMNParseListeners(listeners);
    }
    listeners.add(new Attach());
  }

  private final class Attach extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
      for (String event : List.of(TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_ASSIGNMENT,
          TaskListener.EVENTNAME_UPDATE, TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE)) {
        task.addTaskListener(event, steps);
      }
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
      process.addListener(ExecutionListener.EVENTNAME_START, filings);
    }
  }
}
