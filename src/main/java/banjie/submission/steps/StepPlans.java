package banjie.submission.steps;

import banjie.access.Person;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.catalogue.Question;
import banjie.forms.FormField;
import banjie.forms.Forms;
import banjie.submission.drafts.Draft;
import banjie.submission.drafts.DraftStep;
import banjie.submission.drafts.FilingFor;
import banjie.submission.steps.StepPlan.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which steps a draft passes. */
@Component
class StepPlans {

  /** Who it is about: asked first where the account doesn't say, because papers follow from it. */
  private static final Set<String> IDENTITY = Set.of("idType", "idNumber", "birthDate", "uscc");

  private final Catalogue catalogue;
  private final Forms forms;

  StepPlans(Catalogue catalogue, Forms forms) {
    this.catalogue = catalogue;
    this.forms = forms;
  }

  StepPlan of(Draft draft, Person by) {
    Item item = catalogue.item(draft.itemCode());
    List<FilingFor> choices = FilingFor.choices(forms.of(item.processId()));
    boolean ofOneself = !by.isStaff() && FilingFor.of(draft.content().answers()) == FilingFor.SELF;
    List<Asked> asked = asked(item, ofOneself);
    List<DraftStep> steps = new ArrayList<>();
    if (choices.size() > 1) {
      steps.add(DraftStep.WHO);
    }
    if (!asked.isEmpty()) {
      steps.add(DraftStep.QUESTIONS);
    }
    steps.add(DraftStep.FORM);
    steps.add(DraftStep.PAPERS);
    if (item.deferrable()) {
      steps.add(DraftStep.COMMITMENT);
    }
    steps.add(DraftStep.REVIEW);
    return new StepPlan(item, List.copyOf(steps), choices, asked);
  }

  private List<Asked> asked(Item item, boolean ofOneself) {
    List<Asked> asked = new ArrayList<>();
    for (FormField field : forms.form(item.processId()).answeredFields()) {
      Optional<Question> question = item.question(field.key()).filter(one -> one.derivedFrom() == null);
      if (!ofOneself && IDENTITY.contains(field.key())) {
        asked.add(new Asked(field, null));
      } else if (question.isPresent() && !StepPlan.neverTyped(field.key())) {
        asked.add(new Asked(field, question.get()));
      }
    }
    return asked;
  }
}
