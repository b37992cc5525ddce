package banjie.queue;

import banjie.access.Person;
import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.Step;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What would follow if an officer finished a step like this now. The rules run on a copy that is never saved, so what is
 * shown beforehand can't differ from what happens; what they refuse is refused here in the same words.
 */
@Component
public class PreviewStep {

  /**
   * @param after the case as it would stand
   * @param events what would be recorded, and told to the applicant
   */
  public record Outcome(CaseFile after, List<CaseEvent> events) {}

  private final FinishStep finish;
  private final WorkQueue queue;
  private final CaseFiles files;
  private final Clock clock;

  PreviewStep(FinishStep finish, WorkQueue queue, CaseFiles files, Clock clock) {
    this.finish = finish;
    this.queue = queue;
    this.files = files;
    this.clock = clock;
  }

  /** Like {@link FinishStep#finish}, and refuses like it. */
  @Transactional(readOnly = true)
  public Outcome preview(UUID caseId, Step step, Integer version, Map<String, Object> answers, Person officer) {
    CaseFile copy = files.read(caseId);
    WorkItem item = queue.requireMine(caseId, step, officer);
    finish.decide(copy, item, version, answers, officer, clock.instant());
    return new Outcome(copy, copy.takeNewEvents());
  }
}
