package banjie.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A process that no use case started was started by somebody in Tasklist or through engine-rest: that files a case. */
@Component
class FilingListener implements ExecutionListener {

  private final TasklistDoor door;

  FilingListener(@Lazy TasklistDoor door) {
    this.door = door;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (!Sanction.isGranted() && execution.getSuperExecution() == null) {
      door.started(execution);
    }
  }
}
