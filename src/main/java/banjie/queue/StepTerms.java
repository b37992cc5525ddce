package banjie.queue;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseState;
import banjie.casefile.Step;
import banjie.deadlines.ClockEntry;
import banjie.deadlines.ClockLedger;
import banjie.deadlines.Deadlines;
import banjie.deadlines.PauseCause;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Until when a step has to be done: so many working days after it opened, standing still with the promised clock, and
 * within the case's own date. Follows from the case at any time, so a stored date is only where to look again.
 */
@Component
public class StepTerms {

  private final StepLimits limits;
  private final Deadlines deadlines;

  StepTerms(StepLimits limits, Deadlines deadlines) {
    this.limits = limits;
    this.deadlines = deadlines;
  }

  /** Close of business of the last day; null where the step has no limit. */
  public Instant dueAt(CaseFile file, Step step, Instant openedAt) {
    int days = limits.daysOf(step);
    if (days == 0) {
      return null;
    }
    boolean ofTheCase = file.state() == CaseState.IN_REVIEW && !step.role().equals(Step.EXTENSION_DECISION.role());
    if (!ofTheCase) {
      return deadlines.due(openedAt, days).dueAt().toInstant();
    }
    ClockLedger term = ClockLedger.of(days).start(openedAt, "", "", deadlines);
    for (ClockEntry entry : file.promised().entries()) {
      Instant at = entry.at().isBefore(openedAt) ? openedAt : entry.at();
      term = switch (entry.kind()) {
        case PAUSED -> term.pause(entry.cause(), at, "", "", deadlines);
        case RESUMED -> term.resume(entry.cause(), null, at, "", "", deadlines);
        case RESTARTED -> term.resume(PauseCause.AWAITING_PAPERS, null, at, "", "", deadlines);
        default -> term;
      };
    }
    Instant caseDue = file.promised().dueAt();
    // A case that was late before the step began gives it its own time.
    boolean within = caseDue.isAfter(openedAt) && caseDue.isBefore(term.dueAt());
    return within ? caseDue : term.dueAt();
  }
}
