package banjie.queue;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseWorkflow;
import banjie.casefile.Step;
import banjie.forms.Forms;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer finishes a step. Every door ends here (REST, Tasklist, engine-rest), so every door obeys: the step is open
 * and in this officer's hands, another pair of eyes took the steps before, the form's answers hold, the case has not
 * changed meanwhile.
 */
@Component
public class FinishStep {

  /** What the engine's timers depend on beyond the steps themselves. */
  private record Standing(Instant dueAt, boolean paused, boolean inProcedure) {

    static Standing of(CaseFile file) {
      return new Standing(file.promised().dueAt(), file.promised().paused(), file.isInSpecialProcedure());
    }

    /** Timers that begin with the clock read their dates themselves. */
    boolean movedTo(Standing now) {
      return dueAt != null && !equals(now);
    }
  }

  private final Map<Step, StepDecision> decisions = new EnumMap<>(Step.class);
  private final WorkQueue queue;
  private final CaseFiles files;
  private final CaseWorkflow workflow;
  private final Forms forms;
  private final Clock clock;

  FinishStep(List<StepDecision> decisions, WorkQueue queue, CaseFiles files, CaseWorkflow workflow, Forms forms, Clock clock) {
    decisions.forEach(decision -> decision.steps().forEach(step -> this.decisions.put(step, decision)));
    this.queue = queue;
    this.files = files;
    this.workflow = workflow;
    this.forms = forms;
    this.clock = clock;
  }

  /**
   * @param version the case's version that the officer decided on; null where the door can't know it (Tasklist locks by task)
   * @param answers keyed as the step's form says
   */
  @Transactional
  public CaseFile finish(UUID caseId, Step step, Integer version, Map<String, Object> answers, Person officer) {
    CaseFile file = files.open(caseId);
    WorkItem item = queue.requireMine(caseId, step, officer);
    Standing before = Standing.of(file);
    decide(file, item, version, answers, officer, clock.instant());
    files.save(file);
    workflow.stepDone(file, item.taskId());
    // A wait that begins within a special procedure has new timers, which stand still like the old ones.
    if (file.isInSpecialProcedure() || before.movedTo(Standing.of(file))) {
      workflow.datesMoved(file);
    }
    return file;
  }

  /** Changes the case in hand and nothing else. */
  void decide(CaseFile file, WorkItem item, Integer version, Map<String, Object> answers, Person officer, Instant now) {
    if (version != null) {
      file.requireVersion(version);
    }
    file.requireMayWork(item.step(), officer.id());
    StepDecision decision = decisions.get(item.step());
    StepAnswers valid = new StepAnswers(
        forms.validate(decision.form(file, item.step()), decision.asForm(answers), StepFormData.options(file)));
    decision.decide(file, item.step(), valid, item.inWhoseHands(officer), now);
  }

  /** Name of the form in forms/ by which this step of the case is finished. */
  public String form(CaseFile file, Step step) {
    return decisions.get(step).form(file, step);
  }
}
