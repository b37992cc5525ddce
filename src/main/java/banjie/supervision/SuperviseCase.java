package banjie.supervision;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import banjie.deadlines.Deadlines;
import banjie.deadlines.DueDate;
import banjie.queue.WorkItem;
import banjie.queue.WorkQueue;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a supervisor does to a case; never its content. */
@Component
public class SuperviseCase {

  private final CaseFiles files;
  private final WorkQueue queue;
  private final UrgingMapper urgings;
  private final SupervisionSettings settings;
  private final Deadlines deadlines;
  private final Clock clock;

  SuperviseCase(CaseFiles files, WorkQueue queue, UrgingMapper urgings, SupervisionSettings settings, Deadlines deadlines, Clock clock) {
    this.files = files;
    this.queue = queue;
    this.urgings = urgings;
    this.settings = settings;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** Working days for an answer where the supervisor names no other number. */
  public int usualReplyDays() {
    return settings.replyDays();
  }

  /** @param replyDays working days for the answer, 1 to 3; null as set */
  @Transactional
  public CaseFile urge(UUID caseId, String reason, Integer replyDays, Person supervisor) {
    CaseFile file = open(caseId, supervisor);
    int days = replyDays == null ? settings.replyDays() : replyDays;
    if (days < 1 || days > SupervisionSettings.MOST_REPLY_DAYS) {
      throw CaseRefused.invalid("reply-days", "replyDays", "答复期限为1至3个工作日", "The reply is due within 1 to 3 working days");
    }
    Instant now = clock.instant();
    DueDate due = deadlines.due(now, days);
    file.urge(supervisor.actor(), reason, due.dueAt().toInstant(), now);
    files.save(file);
    WorkItem held = queue.ofCase(caseId).stream().filter(item -> item.assignee() != null).findFirst().orElse(null);
    urgings.add(new UrgingMapper.NewUrging(caseId, file.filing().office(), reason, supervisor.id(), supervisor.displayName(), now,
        held == null ? null : held.assignee(), held == null ? null : held.assigneeName(), days, due.dueAt().toInstant(),
        due.provisional()));
    return file;
  }

  /** A second notice is counted against the office (APL 72(4)), hence the reason. */
  @Transactional
  public CaseFile allowSecondNotice(UUID caseId, String reason, Person supervisor) {
    CaseFile file = open(caseId, supervisor);
    file.allowSecondNotice(supervisor.actor(), reason, clock.instant());
    files.save(file);
    return file;
  }

  private CaseFile open(UUID caseId, Person supervisor) {
    CaseFile file = files.open(caseId);
    if (!supervisor.isSupervisorOf(file.filing().office())) {
      throw CaseRefused.forbidden("not-a-supervisor", "role", "须由督办人员办理", "Only a supervisor of the case's office may do this");
    }
    return file;
  }
}
