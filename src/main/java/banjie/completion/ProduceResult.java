package banjie.completion;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.Step;
import banjie.queue.StepAnswers;
import banjie.queue.StepDecision;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The result is made and, where the applicant stands at the counter, handed over at once. */
@Component
class ProduceResult implements StepDecision {

  @Override
  public Set<Step> steps() {
    return Set.of(Step.COMPLETION);
  }

  @Override
  public String form(CaseFile file, Step step) {
    return "ProduceResult";
  }

  @Override
  public void decide(CaseFile file, Step step, StepAnswers answers, Person officer, Instant now) {
    String number = answers.text("resultNumber");
    String result = answers.text("resultName") + (number == null ? "" : "（" + number + "）");
    file.complete(officer.actor(), result, answers.yes("handedOver"), answers.text("recipient"), now);
  }
}
