package banjie.queue;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import banjie.casefile.Step;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An instant matter in one visit: the same three steps, one after the other, by one officer, recorded as three. */
@Component
public class SingleVisit {

  /** @param recipient who takes the result with them; null when it is delivered later */
  public record Request(@NotNull Integer version, @NotBlank @Size(max = 200) String resultName, @Size(max = 100) String recipient) {}

  private final CaseFiles files;
  private final WorkQueue queue;
  private final TakeCase take;
  private final FinishStep finish;

  SingleVisit(CaseFiles files, WorkQueue queue, TakeCase take, FinishStep finish) {
    this.files = files;
    this.queue = queue;
    this.take = take;
    this.finish = finish;
  }

  @Transactional
  public CaseFile finish(UUID caseId, Request request, Person officer) {
    CaseFile file = files.open(caseId);
    file.requireVersion(request.version());
    if (!file.filing().instant()) {
      throw CaseRefused.conflict("not-instant", "itemCode", "只有即办件可以当场办结", "Only instant matters are done in one visit");
    }
    step(caseId, Step.INTAKE, Map.of("decision", "ACCEPT"), officer);
    step(caseId, Step.REVIEW, Map.of("decision", "APPROVE"), officer);
    return step(caseId, Step.COMPLETION, result(request), officer);
  }

  private static Map<String, Object> result(Request request) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("resultName", request.resultName());
    answers.put("handedOver", request.recipient() != null);
    if (request.recipient() != null) {
      answers.put("recipient", request.recipient());
    }
    return answers;
  }

  private CaseFile step(UUID caseId, Step step, Map<String, Object> answers, Person officer) {
    WorkItem item = queue.ofCase(caseId).stream().filter(open -> open.step() == step).findFirst()
        .orElseThrow(() -> CaseRefused.conflict("step-not-open", "step",
            "本办件现在没有“" + step.nameZh() + "”环节", "Step " + step + " is not open for this case"));
    take.claim(item.taskId(), officer, OutOfOrderReason.SINGLE_VISIT);
    return finish.finish(caseId, step, null, answers, officer);
  }
}
