package banjie.correction;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.Paper;
import banjie.casefile.Step;
import banjie.deadlines.Deadlines;
import banjie.queue.PaperLines;
import banjie.queue.StepAnswers;
import banjie.queue.StepDecision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  /** @param answers faults may be a list of {paper, fault, form} instead of one text */
  @Override
  public Map<String, Object> asForm(Map<String, Object> answers) {
    return PaperLines.asForm(answers, "faults", null, "faults");
  }

  @Override
  public void decide(CaseFile file, Step step, StepAnswers answers, Person officer, Instant now) {
    List<String> accepted = answers.list("accepted");
    List<String> faulty = file.papers().codesIn(Paper.State.SUPPLIED).stream().filter(code -> !accepted.contains(code)).toList();
    file.verifySupply(officer.actor(), accepted,
        PaperLines.read("faults", answers.text("faults"), faulty, file.papers()), now, deadlines);
  }
}
