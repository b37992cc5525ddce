package banjie.requests;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import banjie.casefile.Step;
import banjie.queue.FinishStep;
import banjie.queue.OutOfOrderReason;
import banjie.queue.TakeCase;
import banjie.queue.WorkItem;
import banjie.queue.WorkQueue;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor takes a request for time and decides on it at once: both or neither. */
@Component
public class DecideRequest {

  private static final Set<Step> STEPS = EnumSet.of(Step.EXTENSION_DECISION, Step.PROCEDURE_DECISION);

  private final CaseFiles files;
  private final WorkQueue queue;
  private final TakeCase take;
  private final FinishStep finish;

  DecideRequest(CaseFiles files, WorkQueue queue, TakeCase take, FinishStep finish) {
    this.files = files;
    this.queue = queue;
    this.take = take;
    this.finish = finish;
  }

  /**
   * @param outOfOrder why before older requests; null where it is the oldest
   * @param answers as the step's form has them: decision and reason
   */
  @Transactional
  public CaseFile decide(UUID caseId, Step step, int version, OutOfOrderReason outOfOrder, Map<String, Object> answers, Person supervisor) {
    files.open(caseId);
    WorkItem item = queue.ofCase(caseId).stream().filter(open -> open.step() == step && STEPS.contains(step)).findFirst()
        .orElseThrow(() -> CaseRefused.conflict("step-not-open", "decision", "本办件没有待审批的“" + step.nameZh() + "”",
            "Nothing of this kind waits for a decision"));
    take.claim(item.taskId(), supervisor, outOfOrder);
    return finish.finish(caseId, step, version, answers, supervisor);
  }
}
