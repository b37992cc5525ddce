package banjie.completion;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.Delivery;
import banjie.casefile.Step;
import banjie.queue.StepAnswers;
import banjie.queue.StepDecision;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Delivery: over the counter, by post, or electronically. */
@Component
class DeliverResult implements StepDecision {

  @Override
  public Set<Step> steps() {
    return Set.of(Step.DELIVERY);
  }

  @Override
  public String form(CaseFile file, Step step) {
    return "DeliverResult";
  }

  @Override
  public void decide(CaseFile file, Step step, StepAnswers answers, Person officer, Instant now) {
    file.deliver(officer.actor(), new Delivery(answers.text("method"), answers.text("recipient"), answers.text("relation"),
        answers.text("place"), answers.text("witness"), answers.text("note")), now);
  }
}
