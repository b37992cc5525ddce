package banjie.process;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.stereotype.Component;

/** Spares the engine what nobody here reads; the case's own events are the record. */
@Component
class LightEngine extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomHistoryLevels(List.of(new ProcessesOnly()));
    // Old instances are found by their end when they are cleaned up, not by a date that is written to each of
    // sixteen tables when a case ends.
    engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
    engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
    engine.setTaskMetricsEnabled(false);
    engine.setMetricsEnabled(false);
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    engine.getSessionFactories().put(AuthorizationManager.class, new GenericManagerFactory(NoRightsOnSingleCases.class));
  }

  /** History "processes": when each instance began and ended, which is all that Cockpit shows of the past. */
  private static final class ProcessesOnly extends AbstractHistoryLevel {

    @Override
    public int getId() {
      return 17; // any that the engine doesn't use itself
    }

    @Override
    public String getName() {
      return "processes";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
      return type == HistoryEventTypes.PROCESS_INSTANCE_START
          || type == HistoryEventTypes.PROCESS_INSTANCE_UPDATE
          || type == HistoryEventTypes.PROCESS_INSTANCE_MIGRATE
          || type == HistoryEventTypes.PROCESS_INSTANCE_END;
    }
  }

  /** Rights are given on all tasks or on none, so that when one ends there are none to look for. */
  public static final class NoRightsOnSingleCases extends AuthorizationManager {

    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
      if (resource != Resources.TASK && resource != Resources.PROCESS_INSTANCE) {
        super.deleteAuthorizationsByResourceId(resource, id);
      }
    }
  }
}
