package banjie.queue;

import banjie.casefile.CaseFile;
import banjie.casefile.Step;
import banjie.deadlines.ClockEntry;
import banjie.deadlines.ClockLedger;
import banjie.deadlines.Deadlines;
import banjie.deadlines.PauseCause;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Until when a step has to be done: so many working days after it opened, standing still with the promised clock, and
 * within the case's own date. Follows from the case at any time, so a stored date is only where to look again.
 */
@Component
public class StepTerms {

  /** The promised clock runs while these are open. */
  private static final Set<Step> OF_THE_REVIEW =
      EnumSet.of(Step.REVIEW, Step.LEAD_CHECK, Step.SECOND_CHECK, Step.SUPPLY_CHECK);

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
    if (!OF_THE_REVIEW.contains(step)) {
      return deadlines.due(openedAt, days).dueAt().toInstant();
    }
    Instant due = term(file, days, openedAt).dueAt();
    Instant caseDue = file.promised().dueAt();
    // A case that was late before the step began gives it its own time.
    return caseDue.isAfter(openedAt) && caseDue.isBefore(due) ? caseDue : due;
  }

  /** When it became late; null where it isn't, as while its clock stands still. */
  Instant lateSince(CaseFile file, Step step, Instant openedAt, Instant now) {
    Instant due = dueAt(file, step, openedAt);
    boolean late = due != null && !due.isAfter(now)
        && !(OF_THE_REVIEW.contains(step) && term(file, limits.daysOf(step), openedAt).paused());
    return late ? due : null;
  }

  private ClockLedger term(CaseFile file, int days, Instant openedAt) {
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
    return term;
  }
}
