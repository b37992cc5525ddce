package banjie.review;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.Step;
import banjie.deadlines.Deadlines;
import banjie.queue.StepAnswers;
import banjie.queue.StepDecision;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A licence's two substantive checks (APL 34). */
@Component
class CheckSubstance implements StepDecision {

  private final Deadlines deadlines;

  CheckSubstance(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public Set<Step> steps() {
    return Set.of(Step.LEAD_CHECK, Step.SECOND_CHECK);
  }

  @Override
  public String form(CaseFile file, Step step) {
    return "CheckSubstance";
  }

  @Override
  public void decide(CaseFile file, Step step, StepAnswers answers, Person officer, Instant now) {
    file.check(step, officer.actor(), answers.is("finding", "CONFORMS"), answers.text("opinion"), now, deadlines);
  }
}
