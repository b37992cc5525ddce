package banjie.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/**
 * Remembers, for the whole test run, every sequence flow that any test took. What was rolled back doesn't count.
 */
@TestComponent
public class SequenceFlowsTaken extends AbstractProcessEnginePlugin {

  /** Process id to flow ids; for all engines of this JVM. */
  private static final Map<String, Set<String>> TAKEN = new ConcurrentHashMap<>();

  static Set<String> of(String process) {
    return new TreeSet<>(TAKEN.getOrDefault(process, Set.of()));
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners = new ArrayList<>();
    if (engine.getCustomPostBPMNParseListeners() != null) {
      listeners.addAll(engine.getCustomPostBPMNParseListeners());
    }
    listeners.add(new Attach());
    engine.setCustomPostBPMNParseListeners(listeners);
  }

  private static void taken(DelegateExecution execution) {
    String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
    String flow = execution.getCurrentTransitionId();
    Context.getCommandContext().getTransactionContext().addTransactionListener(TransactionState.COMMITTED,
        committed -> TAKEN.computeIfAbsent(process, key -> new ConcurrentSkipListSet<>()).add(flow));
  }

  private static final class Attach extends AbstractBpmnParseListener {

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
      ExecutionListener listener = SequenceFlowsTaken::taken;
      flow.addListener(ExecutionListener.EVENTNAME_TAKE, listener);
    }
  }
}
