package banjie.queue;

import banjie.access.Person;
import banjie.access.Role;
import banjie.casefile.CaseRefused;
import banjie.casefile.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Work items as they open and close with the case's steps; the engine opens them, its tasks are their other half. */
@Component
public class WorkQueue {

  private final WorkItemMapper items;
  private final StepAlarm alarm;
  private final List<WorkListener> listeners;
  private final Clock clock;

  WorkQueue(WorkItemMapper items, StepAlarm alarm, List<WorkListener> listeners, Clock clock) {
    this.items = items;
    this.alarm = alarm;
    this.listeners = listeners;
    this.clock = clock;
  }

  public void open(WorkItem item) {
    items.insert(item);
  }

  /** @param finished false where it is cut short */
  public void close(String taskId, boolean finished) {
    WorkItem closed = items.delete(taskId);
    if (closed != null) {
      alarm.closed(closed);
      Instant now = clock.instant();
      listeners.forEach(listener -> listener.ended(closed, finished, now));
    }
  }

  public Optional<WorkItem> find(String taskId) {
    return Optional.ofNullable(items.find(taskId));
  }

  public List<WorkItem> ofCase(UUID caseId) {
    return items.allOfCase(caseId);
  }

  /**
   * The open item of this step, which must be in this officer's hands: who decides has taken the case from the queue
   * before, so that the order in which cases were taken is on the record.
   *
   * @throws CaseRefused "step-not-open", "wrong-role" or "not-claimed"
   */
  public WorkItem requireMine(UUID caseId, Step step, Person officer) {
    WorkItem item = items.ofCase(caseId, step);
    if (item == null) {
      throw CaseRefused.conflict("step-not-open", "step", "本办件现在没有“" + step.nameZh() + "”环节",
          "Step " + step + " is not open for this case");
    }
    requireRole(item, officer);
    if (!officer.id().equals(item.assignee())) {
      throw CaseRefused.conflict("not-claimed", "assignee",
          item.assignee() == null ? "请先领取本办件" : "本办件由" + item.assigneeName() + "办理",
          item.assignee() == null ? "Take the case from the queue first" : "Another officer has this case");
    }
    return item;
  }

  static void requireRole(WorkItem item, Person officer) {
    if (!officer.holds(Role.valueOf(item.role()), item.office())) {
      throw CaseRefused.forbidden("wrong-role", "role", "您不办理该窗口的“" + item.step().nameZh() + "”环节",
          "You don't hold role " + item.role() + " at office " + item.office());
    }
  }
}
