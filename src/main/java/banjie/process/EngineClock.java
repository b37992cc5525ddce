package banjie.process;

import banjie.platform.BureauClock;
import banjie.platform.ClockMoved;
import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the engine tell the bureau's time, from before its first timer on. */
@Component
class EngineClock extends AbstractProcessEnginePlugin {

  private final BureauClock clock;
  private ProcessEngineConfigurationImpl configuration;

  EngineClock(BureauClock clock) {
    this.clock = clock;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    this.configuration = configuration;
    follow();
  }

  @EventListener(ClockMoved.class)
  void follow() {
    if (clock.stopped()) {
      ClockUtil.setCurrentTime(Date.from(clock.instant()));
    } else {
      ClockUtil.offset(clock.offset().toMillis());
    }
    lookForDueJobs();
  }

  /** The job executor sleeps until the next look is due; what has just come due shouldn't wait for that. */
  private void lookForDueJobs() {
    JobExecutor executor = configuration == null ? null : configuration.getJobExecutor();
    if (executor != null && executor.isActive()) {
      executor.jobWasAdded();
    }
  }
}
