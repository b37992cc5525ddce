package banjie.queue;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.Step;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** What an officer can decide at a step, told by the step's form. One feature implements one or two. */
public interface StepDecision {

  Set<Step> steps();

  /** Name of the form in forms/ whose answers {@link #decide} takes. */
  String form(CaseFile file, Step step);

  /** What came in, as the form has it; for programs that say the same in a shape of their own. */
  default Map<String, Object> asForm(Map<String, Object> answers) {
    return answers;
  }

  /** Changes the case, or refuses. Saving and telling the engine is {@link FinishStep}'s. */
  void decide(CaseFile file, Step step, StepAnswers answers, Person officer, Instant now);
}
