package banjie.submission.steps;

import banjie.catalogue.EligibilityRule.OnFail;
import banjie.pages.FormPage;
import banjie.platform.Refusal;
import banjie.submission.CheckFiling;
import banjie.submission.drafts.Draft;
import banjie.submission.drafts.DraftPapers;
import banjie.submission.drafts.DraftStep;
import banjie.submission.drafts.FilingFor;
import banjie.submission.drafts.SaveDraft;
import banjie.submission.steps.StepFrame.At;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps that ask: for whom, the questions, the form. Whatever comes is kept first and judged then. */
@Component
public class AnswerSteps {

  /** @param view to show, or a redirect; status of the answer */
  public record Outcome(String view, HttpStatus status) {

    static Outcome to(At at, DraftStep step) {
      return new Outcome(at.redirect(step), HttpStatus.FOUND);
    }
  }

  /** What a page that saves by itself learns. @param shown keys of the fields to be seen now */
  public record Saved(int version, List<String> shown) {}

  private final StepFrame frame;
  private final SaveDraft save;
  private final CheckFiling check;
  private final DraftPapers papers;
  private final CatalogueHints hints;

  AnswerSteps(StepFrame frame, SaveDraft save, CheckFiling check, DraftPapers papers, CatalogueHints hints) {
    this.frame = frame;
    this.save = save;
    this.check = check;
    this.papers = papers;
    this.hints = hints;
  }

  // ---- for whom ----------------------------------------------------------------------------------------------------

  String showWho(At at, Model model, List<Refusal.Problem> problems) {
    frame.show(model, at, DraftStep.WHO, problems);
    model.addAttribute("chosen", FilingFor.of(at.draft().content().answers()));
    model.addAttribute("brings", hints.brings(at.plan().item(), at.plan().choices()));
    return "filing/who";
  }

  Outcome who(At at, MultiValueMap<String, String> sent, Model model) {
    FilingFor whom = at.plan().choices().stream().filter(one -> one.name().equals(sent.getFirst("whom"))).findFirst().orElse(null);
    if (whom == null) {
      return new Outcome(showWho(at, model, List.of(new Refusal.Problem("whom", "请选择为谁办理", "Say for whom you apply"))),
          HttpStatus.UNPROCESSABLE_ENTITY);
    }
    At saved = frame.with(at, save.choose(at.draft().id(), whom, at.person()));
    return Outcome.to(saved, saved.plan().after(DraftStep.WHO));
  }

  // ---- questions ---------------------------------------------------------------------------------------------------

  String showQuestions(At at, Model model, Map<String, Object> typed, List<Refusal.Problem> problems) {
    frame.show(model, at, DraftStep.QUESTIONS, problems);
    FormPage form = frame.form(at, typed, problems);
    model.addAttribute("form", form);
    model.addAttribute("asked", at.plan().asked().stream().filter(one -> form.shows(one.field())).toList());
    model.addAttribute("papers", papersNow(at));
    return "filing/questions";
  }

  /** Null while the answers so far tell nothing. */
  DraftPapers.Overview papersNow(At at) {
    try {
      return papers.of(at.draft(), at.person());
    } catch (Refusal notYet) {
      return null;
    }
  }

  Outcome questions(At at, MultiValueMap<String, String> sent, Model model, RedirectAttributes redirected) {
    Map<String, Object> typed = only(frame.typed(at, sent), at.plan().askedKeys());
    At saved;
    try {
      saved = frame.with(at, saveTyped(at, DraftStep.QUESTIONS, typed, sent));
    } catch (Refusal refusal) {
      return overtaken(at, typed, refusal, model, showQuestions(at, model, typed, List.of()));
    }
    List<Refusal.Problem> problems = unanswered(saved, typed);
    if (problems.isEmpty()) {
      problems = standsAgainst(saved);
      model.addAttribute("stopped", !problems.isEmpty());
    }
    Set<String> appeared = appeared(saved, sent, saved.plan().askedKeys());
    if (problems.isEmpty() && appeared.isEmpty()) {
      if (at.person().isStaff()) {
        redirected.addFlashAttribute("recalled", save.recall(at.draft().id(), at.person()).version() > saved.draft().version());
      }
      return Outcome.to(saved, saved.plan().after(DraftStep.QUESTIONS));
    }
    problems = ofSeen(problems, appeared, model);
    return new Outcome(showQuestions(saved, model, typed, problems), problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
  }

  /** Wrong or missing among what is asked here; fields of the steps to come aren't held against anybody yet. */
  private List<Refusal.Problem> unanswered(At at, Map<String, Object> typed) {
    FormPage form = frame.form(at, typed, List.of());
    List<Refusal.Problem> problems = new ArrayList<>();
    List<Refusal.Problem> ofForm = frame.wrong(at);
    for (StepPlan.Asked asked : at.plan().asked()) {
      String key = asked.field().key();
      if (!form.shows(asked.field())) {
        continue;
      }
      ofForm.stream().filter(problem -> problem.field().equals(key)).forEach(problems::add);
      if (asked.yesOrNo() && !at.draft().content().answers().containsKey(key) && asked.question().defaultValue() == null) {
        problems.add(new Refusal.Problem(key, "请回答：" + asked.labelZh(), "Please answer: " + asked.labelEn()));
      }
    }
    return problems;
  }

  /** What ends it here already, as far as these answers tell. */
  private List<Refusal.Problem> standsAgainst(At at) {
    try {
      return papers.of(at.draft(), at.person()).checklist().findings().stream()
          .filter(finding -> finding.onFail() == OnFail.STOP)
          .map(finding -> new Refusal.Problem(finding.field(), finding.messageZh(), finding.messageEn()))
          .toList();
    } catch (Refusal refusal) {
      return refusal.problems();
    }
  }

  // ---- the form ----------------------------------------------------------------------------------------------------

  String showForm(At at, Model model, Map<String, Object> typed, List<Refusal.Problem> problems) {
    frame.show(model, at, DraftStep.FORM, problems);
    FormPage form = frame.form(at, typed, problems);
    Set<String> elsewhere = elsewhere(at);
    model.addAttribute("form", StepFrame.without(form, elsewhere));
    model.addAttribute("answered", at.plan().asked().stream().filter(one -> form.shows(one.field())).toList());
    model.addAttribute("whole", form);
    model.addAttribute("papers", papersNow(at));
    return "filing/form";
  }

  /** All that stands against the filing, as far as answers go. */
  List<Refusal.Problem> wrong(At at) {
    try {
      check.check(at.plan().item(), at.draft().content().answers(), at.person());
      return List.of();
    } catch (Refusal refusal) {
      return refusal.problems();
    }
  }

  Outcome form(At at, MultiValueMap<String, String> sent, Model model) {
    Map<String, Object> typed = frame.typed(at, sent);
    typed.keySet().removeAll(elsewhere(at));
    At saved;
    try {
      saved = frame.with(at, saveTyped(at, DraftStep.FORM, typed, sent));
    } catch (Refusal refusal) {
      return overtaken(at, typed, refusal, model, showForm(at, model, typed, List.of()));
    }
    List<Refusal.Problem> problems = wrong(saved);
    Set<String> appeared = appeared(saved, sent, null);
    if (problems.isEmpty() && appeared.isEmpty()) {
      return Outcome.to(saved, saved.plan().after(DraftStep.FORM));
    }
    problems = ofSeen(problems, appeared, model);
    return new Outcome(showForm(saved, model, typed, problems), problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private static Set<String> elsewhere(At at) {
    return at.plan().answeredElsewhere();
  }

  // ---- by itself ---------------------------------------------------------------------------------------------------

  /** @throws Refusal "draft-overtaken" and whatever else stands against saving */
  ResponseEntity<Saved> saveQuietly(At at, DraftStep step, MultiValueMap<String, String> sent) {
    Map<String, Object> typed = frame.typed(at, sent);
    Draft draft = saveTyped(at, step, typed, sent);
    At saved = frame.with(at, draft);
    FormPage form = frame.form(saved, Map.of(), List.of());
    List<String> shown = form.definition().answeredFields().stream().filter(form::shows).map(field -> field.key())
        .filter(key -> step == DraftStep.QUESTIONS ? saved.plan().askedKeys().contains(key) : !elsewhere(saved).contains(key)).toList();
    return ResponseEntity.ok(new Saved(draft.version(), shown));
  }

  private Draft saveTyped(At at, DraftStep step, Map<String, Object> typed, MultiValueMap<String, String> sent) {
    return save.save(at.draft().id(), new SaveDraft.Change(step, typed, StepFrame.version(at, sent), false), at.person());
  }

  /** Both answers on the page that was sent; sending it again, with the new version, keeps this window's. */
  private Outcome overtaken(At at, Map<String, Object> typed, Refusal refusal, Model model, String view) {
    if (!refusal.code().equals("draft-overtaken")) {
      throw refusal;
    }
    model.addAttribute("overtaken",
        Overtaken.of(refusal, frame.form(at, typed, List.of()), at.draft().content().answers(), typed));
    return new Outcome(view, HttpStatus.CONFLICT);
  }

  /** Without scripts: an answer has made fields appear that the page that was sent didn't have. They are to be seen first. */
  private Set<String> appeared(At at, MultiValueMap<String, String> sent, Set<String> among) {
    String before = sent.getFirst("shown");
    if (before == null) {
      return Set.of();
    }
    Set<String> seen = new HashSet<>(List.of(before.split(" ")));
    FormPage form = frame.form(at, Map.of(), List.of());
    Set<String> now = form.definition().answeredFields().stream().filter(form::shows).map(field -> field.key())
        .filter(key -> among == null ? !elsewhere(at).contains(key) : among.contains(key)).collect(Collectors.toSet());
    now.removeAll(seen);
    return now;
  }

  /** Nobody is told that a field is wrong which they haven't seen yet. */
  private static List<Refusal.Problem> ofSeen(List<Refusal.Problem> problems, Set<String> appeared, Model model) {
    model.addAttribute("appeared", !appeared.isEmpty());
    return problems.stream().filter(problem -> !appeared.contains(problem.field())).toList();
  }

  private static Map<String, Object> only(Map<String, Object> typed, Set<String> keys) {
    typed.keySet().retainAll(keys);
    return typed;
  }
}
