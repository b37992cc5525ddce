package banjie.requests;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.Step;
import banjie.deadlines.Deadlines;
import banjie.queue.StepAnswers;
import banjie.queue.StepDecision;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A supervisor's word on more time (APL 42, 45); the case itself stays the officers'. */
@Component
class DecideOnTime implements StepDecision {

  private final Deadlines deadlines;

  DecideOnTime(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public Set<Step> steps() {
    return Set.of(Step.EXTENSION_DECISION, Step.PROCEDURE_DECISION);
  }

  @Override
  public String form(CaseFile file, Step step) {
    return step == Step.EXTENSION_DECISION ? "ApproveExtension" : "ApproveSpecialProcedure";
  }

  @Override
  public void decide(CaseFile file, Step step, StepAnswers answers, Person supervisor, Instant now) {
    String reason = answers.text("reason");
    if (step == Step.EXTENSION_DECISION) {
      file.decideExtension(supervisor.actor(), answers.is("decision", "GRANT"), reason, now, deadlines);
    } else {
      file.decideSpecialProcedure(supervisor.actor(), answers.is("decision", "AGREE"), reason, now, deadlines);
    }
  }
}
