package banjie.submission.steps;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.forms.FieldType;
import banjie.forms.FormField;
import banjie.forms.Forms;
import banjie.pages.FormPage;
import banjie.pages.FormPages;
import banjie.platform.Refusal;
import banjie.submission.drafts.Draft;
import banjie.submission.drafts.DraftStep;
import banjie.submission.drafts.Drafts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** What the pages of all steps have in common: the draft, where it stands, and what was typed into it. */
@Component
public class StepFrame {

  /** @param base address of the draft's pages, without a slash at the end */
  public record At(Draft draft, StepPlan plan, Person person, String base) {

    public String address(DraftStep step) {
      return base + "/" + step.path();
    }

    public String redirect(DraftStep step) {
      return "redirect:" + address(step);
    }
  }

  private final Drafts drafts;
  private final StepPlans plans;
  private final FormPages pages;
  private final Forms forms;
  private final CurrentPerson current;

  StepFrame(Drafts drafts, StepPlans plans, FormPages pages, Forms forms, CurrentPerson current) {
    this.drafts = drafts;
    this.plans = plans;
    this.pages = pages;
    this.forms = forms;
    this.current = current;
  }

  /** @param root of the face: /apply or /desk/filing */
  At at(UUID id, String root) {
    Person person = current.get();
    Draft draft = drafts.find(id, person);
    return new At(draft, plans.of(draft, person), person, root + "/" + id);
  }

  At with(At at, Draft draft) {
    return new At(draft, plans.of(draft, at.person()), at.person(), at.base());
  }

  /** @param problems shown on top; none is the empty list */
  void show(Model model, At at, DraftStep step, List<Refusal.Problem> problems) {
    model.addAttribute("draft", at.draft());
    model.addAttribute("item", at.plan().item());
    model.addAttribute("plan", at.plan());
    model.addAttribute("step", step);
    model.addAttribute("number", at.plan().number(step));
    model.addAttribute("count", at.plan().steps().size());
    model.addAttribute("base", at.base());
    model.addAttribute("root", at.base().substring(0, at.base().lastIndexOf('/')));
    DraftStep before = at.plan().before(step);
    model.addAttribute("back", before == null ? null : at.address(before));
    model.addAttribute("counter", at.person().isStaff());
    model.addAttribute("problems", problems);
    model.addAttribute("readVersion", at.draft().version());
  }

  /** The whole form with what is stored, and over it what was typed now. */
  FormPage form(At at, Map<String, Object> typed, List<Refusal.Problem> problems) {
    Map<String, Object> all = new HashMap<>(at.draft().content().answers());
    typed.forEach((key, value) -> {
      if (value == null) {
        all.remove(key);
      } else {
        all.put(key, value);
      }
    });
    return pages.of(at.plan().item().processId(), all, Map.of(), problems);
  }

  /** What the form says of the stored answers: everything wrong or missing in it. */
  List<Refusal.Problem> wrong(At at) {
    try {
      forms.validate(at.plan().item().processId(), at.draft().content().answers());
      return List.of();
    } catch (Refusal refusal) {
      return refusal.problems();
    }
  }

  /** Without these fields. */
  static FormPage without(FormPage form, Set<String> keys) {
    Set<String> hidden = new HashSet<>(form.hidden());
    hidden.addAll(keys);
    return new FormPage(form.definition(), form.values(), form.given(), hidden, form.problems());
  }

  /** What a page sent, for a draft to keep: an emptied field takes its answer back. */
  Map<String, Object> typed(At at, MultiValueMap<String, String> sent) {
    String formId = at.plan().item().processId();
    Map<String, Object> typed = new HashMap<>(pages.submitted(formId, sent));
    for (FormField field : forms.form(formId).answeredFields()) {
      Object value = typed.get(field.key());
      if ("".equals(value)) {
        typed.put(field.key(), null);
      } else if (field.type() == FieldType.CHECKBOX && value != null) {
        typed.put(field.key(), Boolean.valueOf(value.toString()));
      }
    }
    return typed;
  }

  /** Of the draft that the page showed; the current one where it doesn't say. */
  static int version(At at, MultiValueMap<String, String> sent) {
    String text = sent.getFirst("version");
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : at.draft().version();
  }
}
