package banjie.figures;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.deadlines.Deadlines;
import banjie.queue.OutOfOrderReason;
import banjie.queue.WorkItem;
import banjie.queue.WorkListener;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How long each step took, and in which order work was taken. */
@Component
class RecordWork implements WorkListener {

  private final RecordMapper records;
  private final CaseFiles files;
  private final Deadlines deadlines;

  RecordWork(RecordMapper records, CaseFiles files, Deadlines deadlines) {
    this.records = records;
    this.files = files;
    this.deadlines = deadlines;
  }

  @Override
  public void taken(WorkItem item, Person officer, OutOfOrderReason reason, Standing standing, Instant now) {
    records.addPull(new RecordMapper.Pull(item.taskId(), item.caseId(), item.office(), item.role(), item.step().name(), officer.id(),
        officer.displayName(), now, reason == null ? null : reason.name(), standing.earlier(), standing.waiting()));
  }

  @Override
  public void ended(WorkItem item, boolean finished, Instant now) {
    CaseFile file = files.open(item.caseId());
    WorkingTimes times = WorkingTimes.of(file.promised(), item.openedAt(), item.claimedAt(), now, deadlines);
    records.addStep(new RecordMapper.EndedStep(item.taskId(), item.caseId(), file.filing().itemCode(), file.filing().matterNumber(),
        file.filing().office(), item.office(), item.role(), item.step().name(), item.openedAt(), item.claimedAt(), now,
        item.assignee(), item.assigneeName(), finished, times.worked(), times.waited(), times.paused()));
  }
}
