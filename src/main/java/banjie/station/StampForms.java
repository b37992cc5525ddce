package banjie.station;

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

/** The station stamps the registration form (matters 4, 5) or certifies the hardship (11, 12), or sends it back. */
@Component
class StampForms implements StepDecision {

  /** Matters from here on are certified by the community, not stamped. */
  private static final int FIRST_CERTIFIED_MATTER = 11;

  private final Limits limits;
  private final Deadlines deadlines;

  StampForms(Limits limits, Deadlines deadlines) {
    this.limits = limits;
    this.deadlines = deadlines;
  }

  @Override
  public Set<Step> steps() {
    return Set.of(Step.STATION);
  }

  @Override
  public String form(CaseFile file, Step step) {
    return file.filing().matterNumber() >= FIRST_CERTIFIED_MATTER ? "CertifyAtStation" : "StampAtStation";
  }

  @Override
  public void decide(CaseFile file, Step step, StepAnswers answers, Person officer, Instant now) {
    if (answers.is("decision", "STAMP")) {
      file.stamp(officer.actor(), now, limits.notice(), deadlines);
    } else {
      file.returnFromStation(officer.actor(), answers.text("reason"), now, deadlines);
    }
  }
}
