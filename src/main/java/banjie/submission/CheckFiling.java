package banjie.submission;

import banjie.access.Person;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Checklist;
import banjie.catalogue.EligibilityRule.OnFail;
import banjie.catalogue.Item;
import banjie.deadlines.Deadlines;
import banjie.forms.Forms;
import banjie.platform.Refusal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What stands against the answers of a filing: the form, who may apply, and the guide's conditions. Stores nothing. */
@Component
public class CheckFiling {

  /** @param answers as the form reads them: typed, without those it doesn't show */
  public record Checked(Item item, Map<String, Object> answers, Checklist checklist) {}

  private final Catalogue catalogue;
  private final Forms forms;
  private final Applicants applicants;
  private final KnownFacts facts;
  private final Deadlines deadlines;
  private final Clock clock;

  CheckFiling(Catalogue catalogue, Forms forms, Applicants applicants, KnownFacts facts, Deadlines deadlines, Clock clock) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.applicants = applicants;
    this.facts = facts;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** Before anything is known but who asks. @throws Refusal "wrong-applicant", or for a clerk of another counter "wrong-role" */
  public void requireMayBegin(Item item, Person by) {
    applicants.requireKind(by, item);
    if (by.isStaff()) {
      FilingOffices.choose(item, null, by);
    }
  }

  /** @throws Refusal "invalid-form", "wrong-applicant", "not-your-name" or "not-eligible", each with everything of its kind */
  public Checked check(Item item, Map<String, Object> typed, Person by) {
    Map<String, Object> answers = forms.validate(item.processId(), withItem(item, typed));
    applicants.requireMayApply(by, item, answers);
    Map<String, Object> known = facts.added(item, answers, channel(by));
    Checklist checklist = catalogue.checklist(item, known, deadlines.dateOf(clock.instant()));
    refuseIfStopped(checklist);
    return new Checked(item, answers, checklist);
  }

  /** A form that serves several items asks which of them it is. */
  private Map<String, Object> withItem(Item item, Map<String, Object> typed) {
    Map<String, Object> all = new HashMap<>(typed);
    if (catalogue.itemsOf(item.processId()).size() > 1) {
      all.put("itemCode", item.code());
    }
    return all;
  }

  static String channel(Person by) {
    return by.isStaff() ? "COUNTER" : "ONLINE";
  }

  private static void refuseIfStopped(Checklist checklist) {
    List<Refusal.Problem> stops = checklist.findings().stream()
        .filter(finding -> finding.onFail() == OnFail.STOP)
        .map(finding -> new Refusal.Problem(finding.field(), finding.messageZh(), finding.messageEn()))
        .toList();
    if (!stops.isEmpty()) {
      throw new Refusal(Refusal.Kind.INVALID, "not-eligible", stops);
    }
  }
}
