package banjie.process;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.Step;
import banjie.catalogue.Catalogue;
import banjie.platform.Refusal;
import banjie.queue.StepTerms;
import banjie.queue.WorkItem;
import banjie.queue.WorkQueue;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Every user task of every model passes here. A task opens a work item and ends it; what a person does to a task
 * through Tasklist or engine-rest goes to the same use cases as everything else, and what no use case knows is refused.
 */
@Component
class StepListener implements TaskListener {

  /** What may be changed on a task without a use case: a private reminder, nothing that others rely on. */
  private static final Set<String> HARMLESS = Set.of("assignee", "followUpDate");

  private final CaseFiles files;
  private final WorkQueue queue;
  private final StepTerms terms;
  private final TasklistDoor door;
  private final Catalogue catalogue;
  private final Clock clock;

  StepListener(CaseFiles files, WorkQueue queue, StepTerms terms, @Lazy TasklistDoor door, Catalogue catalogue, Clock clock) {
    this.files = files;
    this.queue = queue;
    this.terms = terms;
    this.door = door;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    switch (task.getEventName()) {
      case EVENTNAME_CREATE -> opened(task);
      case EVENTNAME_ASSIGNMENT -> {
        if (!isMovedByUs()) {
          door.assigned(task);
        }
      }
      case EVENTNAME_UPDATE -> updated((TaskEntity) task);
      case EVENTNAME_COMPLETE -> {
        if (!isMovedByUs()) {
          door.completed(task);
        }
        queue.close(task.getId(), true);
      }
      case EVENTNAME_DELETE -> {
        requireMovedByUs("只能通过办件的办理、撤回来结束待办", "A task ends when its case is worked or withdrawn");
        // The case before its work item, as everywhere: a timer that ends a task comes here before its use case.
        files.open(TheCase.idOf(task.getExecution()));
        queue.close(task.getId(), false);
      }
      default -> { }
    }
  }

  private void opened(DelegateTask task) {
    requireMovedByUs("待办只能由办件产生", "Tasks come from cases only");
    UUID caseId = TheCase.idOf(task.getExecution());
    CaseFile file = files.open(caseId);
    Step step = Models.stepOf(task.getTaskDefinitionKey());
    task.setName(task.getName() + "：" + catalogue.item(file.filing().itemCode(), file.filing().catalogueVersion()).nameZh());
    task.setDescription("办件编号 " + file.number());
    Instant now = clock.instant();
    queue.open(new WorkItem(task.getId(), caseId, step, file.officeOf(step), step.role(), now,
        terms.dueAt(file, step, now), null, null, null, null, null));
  }

  private void updated(TaskEntity task) {
    Map<String, ?> changes = task.getPropertyChanges();
    if (!isMovedByUs() && !HARMLESS.containsAll(changes.keySet())) {
      refuse("due-date-fixed", "到期时间等由系统按工作日历计算，不能修改", "Due dates follow from the calendar and can't be changed");
    }
  }

  /** A timer's job is the engine's own turn; its delegate asks the row whether anything is due. */
  private static boolean isMovedByUs() {
    return Sanction.isGranted() || Context.getCommandContext().getCurrentJob() != null;
  }

  private static void requireMovedByUs(String zh, String en) {
    if (!isMovedByUs()) {
      refuse("no-use-case", zh, en);
    }
  }

  private static void refuse(String code, String zh, String en) {
    Refusal refusal = new Refusal(Refusal.Kind.FORBIDDEN, code, "task", zh, en);
    RefusedInEngine.remember(refusal);
    throw new BadUserRequestException(zh, refusal);
  }
}
