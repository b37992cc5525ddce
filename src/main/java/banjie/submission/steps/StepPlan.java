package banjie.submission.steps;

import banjie.catalogue.Item;
import banjie.catalogue.Question;
import banjie.forms.FormField;
import banjie.submission.drafts.DraftStep;
import banjie.submission.drafts.FilingFor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The steps that one item asks of one kind of person, and which answers belong to which.
 *
 * @param choices in whose name it may be filed; one alone is no choice
 * @param asked fields of the questions step, in the order of the form
 */
public record StepPlan(Item item, List<DraftStep> steps, List<FilingFor> choices, List<Asked> asked) {

  /** The bureau sets these itself, by the choice made on another page. */
  private static final Set<String> NEVER_TYPED = Set.of("itemCode", "deferralRequested", "byAgent", "byGuardian");

  /** @param question null for what tells who it is about */
  public record Asked(FormField field, Question question) {

    public boolean yesOrNo() {
      return question != null && question.type() == Question.Type.BOOL;
    }

    /** In the words of the guide, which asks; the form states. */
    public String labelZh() {
      return question == null ? field.labelZh() : question.labelZh();
    }

    public String labelEn() {
      return question == null ? field.labelEn() : question.labelEn();
    }
  }

  /** Keys that the form step leaves out: they are answered elsewhere. */
  public Set<String> answeredElsewhere() {
    Set<String> keys = askedKeys();
    keys.addAll(NEVER_TYPED);
    return keys;
  }

  public Set<String> askedKeys() {
    return asked.stream().map(one -> one.field().key()).collect(Collectors.toSet());
  }

  static boolean neverTyped(String key) {
    return NEVER_TYPED.contains(key);
  }

  public int number(DraftStep step) {
    return steps.indexOf(step) + 1;
  }

  /** The first one, where the plan no longer has the step that a draft was left at. */
  public DraftStep nearest(DraftStep step) {
    return steps.contains(step) ? step : steps.get(0);
  }

  public DraftStep after(DraftStep step) {
    return steps.get(steps.indexOf(step) + 1);
  }

  /** Null before the first. */
  public DraftStep before(DraftStep step) {
    int at = steps.indexOf(step);
    return at <= 0 ? null : steps.get(at - 1);
  }

  /** Where the field of a complaint stands. */
  public DraftStep stepOf(String field) {
    if (field.startsWith("signature") || field.equals("committed") || field.equals("deferralRequested")) {
      return nearest(DraftStep.COMMITMENT);
    }
    if (field.equals("papers") || field.equals("paper") || field.equals("file")) {
      return DraftStep.PAPERS;
    }
    if (field.equals("byAgent") || field.equals("byGuardian")) {
      return nearest(DraftStep.WHO);
    }
    return askedKeys().contains(field) ? DraftStep.QUESTIONS : DraftStep.FORM;
  }
}
