package banjie.queue;

import banjie.casefile.Actor;
import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseWorkflow;
import banjie.casefile.EventKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a deputy has in hand by a lent post goes back to its queue, at its old place, when the time is over: they may not
 * finish it any more, and nobody shall wait for them.
 */
@Component
public class ReturnLentWork {

  private static final int BATCH = 100;

  private final WorkItemMapper items;
  private final CaseFiles files;
  private final CaseWorkflow workflow;
  private final TransactionOperations transaction;
  private final Clock clock;

  ReturnLentWork(WorkItemMapper items, CaseFiles files, CaseWorkflow workflow, TransactionOperations transaction, Clock clock) {
    this.items = items;
    this.files = files;
    this.workflow = workflow;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Until nothing is left that somebody else doesn't hold. */
  public void look() {
    Integer returned;
    do {
      returned = transaction.execute(status -> returnSome());
    } while (returned != null && returned == BATCH);
  }

  private int returnSome() {
    Instant now = clock.instant();
    List<WorkItem> left = items.lockLeftByDeputies(now, BATCH);
    for (WorkItem item : left) {
      items.assign(item.taskId(), null, null, null, null);
      workflow.released(item.taskId());
      files.note(item.caseId(), new CaseEvent(EventKind.RELEASED, now, Actor.SYSTEM, "代办期满",
          Map.of("step", item.step().name(), "from", item.assigneeName())));
    }
    return left.size();
  }
}
