package banjie.submission.steps;

import banjie.catalogue.Catalogue;
import banjie.catalogue.Checklist;
import banjie.catalogue.Item;
import banjie.deadlines.Deadlines;
import banjie.deadlines.DueDate;
import banjie.platform.Limits;
import banjie.submission.drafts.FilingFor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the guide says beforehand: papers that filing for another brings, dates that follow from filing today. */
@Component
public class CatalogueHints {

  /** @param notice by then the applicant hears of everything missing; promised: done by then, if accepted today */
  public record Dates(DueDate notice, DueDate promised) {}

  /** Years: nobody's guardian files for somebody older, and no paper of the guide asks for a younger child. */
  private static final int A_MINOR = 10;
  private static final int AN_ADULT = 40;

  private final Catalogue catalogue;
  private final Deadlines deadlines;
  private final Limits limits;
  private final Clock clock;

  CatalogueHints(Catalogue catalogue, Deadlines deadlines, Limits limits, Clock clock) {
    this.catalogue = catalogue;
    this.deadlines = deadlines;
    this.limits = limits;
    this.clock = clock;
  }

  /** By the choice's name: papers that it adds to those that one brings for oneself. */
  Map<String, List<Checklist.Needed>> brings(Item item, List<FilingFor> choices) {
    Set<String> own = new HashSet<>();
    papers(item, FilingFor.SELF).forEach(paper -> own.add(paper.code()));
    Map<String, List<Checklist.Needed>> brings = new HashMap<>();
    choices.forEach(choice -> brings.put(choice.name(), choice == FilingFor.SELF ? List.of()
        : papers(item, choice).stream().filter(paper -> !own.contains(paper.code())).toList()));
    return brings;
  }

  private List<Checklist.Needed> papers(Item item, FilingFor whom) {
    LocalDate today = deadlines.dateOf(clock.instant());
    Map<String, Object> answers = new HashMap<>();
    answers.put("byAgent", whom == FilingFor.AGENT);
    answers.put("byGuardian", whom == FilingFor.GUARDIAN);
    answers.put("birthDate", today.minusYears(whom == FilingFor.GUARDIAN ? A_MINOR : AN_ADULT).toString());
    if (item.question("cancellationReason").isPresent()) {
      answers.put("cancellationReason", whom == FilingFor.HEIR ? "DEATH" : "OTHER_PENSION");
    }
    return catalogue.checklist(item, answers, today).materials();
  }

  public Dates today(Item item) {
    Instant now = clock.instant();
    return new Dates(deadlines.dueFromReceipt(now, limits.notice()), deadlines.due(now, item.timeLimit()));
  }
}
