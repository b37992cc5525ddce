package banjie.correction;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.Step;
import banjie.deadlines.Deadlines;
import banjie.queue.StepAnswers;
import banjie.queue.StepDecision;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An officer looks at the deferred papers that came in. */
@Component
class VerifySupply implements StepDecision {

  private final Deadlines deadlines;

  VerifySupply(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public Set<Step> steps() {
    return Set.of(Step.SUPPLY_CHECK);
  }

  @Override
  public String form(CaseFile file, Step step) {
    return "VerifySupply";
  }

  @Override
  public void decide(CaseFile file, Step step, StepAnswers answers, Person officer, Instant now) {
    file.verifySupply(officer.actor(), answers.list("accepted"), answers.text("faults"), now, deadlines);
  }
}
