package banjie.queue;

import banjie.casefile.Actor;
import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.EventKind;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds steps that have become late, each once, on as many nodes as like. What was missed while nothing ran is found at
 * the next look, with the date on which it was due.
 */
@Component
public class StepAlarm {

  private static final int BATCH = 100;

  private final WorkItemMapper items;
  private final StepTerms terms;
  private final CaseFiles files;
  private final TransactionOperations transaction;
  private final Clock clock;

  StepAlarm(WorkItemMapper items, StepTerms terms, CaseFiles files, TransactionOperations transaction, Clock clock) {
    this.items = items;
    this.terms = terms;
    this.files = files;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Looks until nothing is left that somebody else doesn't hold. */
  public void look() {
    Integer looked;
    do {
      looked = transaction.execute(status -> lookAtSome());
    } while (looked != null && looked == BATCH);
  }

  private int lookAtSome() {
    Instant now = clock.instant();
    List<WorkItem> late = items.lockLate(now, BATCH);
    late.forEach(item -> look(item, now));
    return late.size();
  }

  private void look(WorkItem item, Instant now) {
    CaseFile file = files.open(item.caseId());
    Instant due = terms.lateSince(file, item.step(), item.openedAt(), now);
    if (due == null) { // the clock stood still meanwhile, or the limit was changed
      items.judge(item.taskId(), terms.dueAt(file, item.step(), item.openedAt()), null);
    } else {
      items.judge(item.taskId(), due, now);
      record(item, due, now);
    }
  }

  /** Work that ends late before anybody looked was late all the same. */
  void closed(WorkItem item) {
    Instant now = clock.instant();
    if (item.overdueAt() == null && item.dueAt() != null && !item.dueAt().isAfter(now)) {
      Instant due = terms.lateSince(files.open(item.caseId()), item.step(), item.openedAt(), now);
      if (due != null) {
        record(item, due, now);
      }
    }
  }

  private void record(WorkItem item, Instant due, Instant now) {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("step", item.step().name());
    detail.put("dueAt", due.toString());
    if (item.assigneeName() != null) {
      detail.put("assignee", item.assigneeName());
    }
    files.note(item.caseId(), new CaseEvent(EventKind.STEP_OVERDUE, now, Actor.SYSTEM, null, detail));
  }
}
