package banjie.review;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.Step;
import banjie.deadlines.Deadlines;
import banjie.platform.Limits;
import banjie.queue.StepAnswers;
import banjie.queue.StepDecision;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The decision on a case, for or against, with reasons. */
@Component
class DecideReview implements StepDecision {

  private final Limits limits;
  private final Deadlines deadlines;

  DecideReview(Limits limits, Deadlines deadlines) {
    this.limits = limits;
    this.deadlines = deadlines;
  }

  @Override
  public Set<Step> steps() {
    return Set.of(Step.REVIEW);
  }

  @Override
  public String form(CaseFile file, Step step) {
    return "ReviewCase";
  }

  @Override
  public void decide(CaseFile file, Step step, StepAnswers answers, Person officer, Instant now) {
    boolean approve = answers.is("decision", "APPROVE");
    String words = approve ? answers.text("opinion") : answers.text("reason");
    file.decide(officer.actor(), approve, words, now, limits.delivery(), deadlines);
  }
}
