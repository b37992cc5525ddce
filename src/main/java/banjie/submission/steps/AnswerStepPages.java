package banjie.submission.steps;

import banjie.pages.Words;
import banjie.platform.Refusal;
import banjie.submission.drafts.DraftStep;
import banjie.submission.steps.AnswerSteps.Outcome;
import banjie.submission.steps.StepFrame.At;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Addresses of the steps that ask; a face names the root that they stand under. */
public abstract class AnswerStepPages {

  /** The button for another time. */
  private static final String LATER = "later";
  /** An id alone, so that an item's code in the same place is none. */
  static final String DRAFT = "/{draft:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final String root;
  private final StepFrame frame;
  private final AnswerSteps steps;

  protected AnswerStepPages(String root, StepFrame frame, AnswerSteps steps) {
    this.root = root;
    this.frame = frame;
    this.steps = steps;
  }

  /** Goes on where it was left. */
  @GetMapping(DRAFT)
  String goOn(@PathVariable UUID draft) {
    At at = frame.at(draft, root);
    return at.draft().isSubmitted() ? toReceipt(at) : at.redirect(at.plan().nearest(at.draft().step()));
  }

  @GetMapping(DRAFT + "/who")
  String who(@PathVariable UUID draft, Model model) {
    At at = frame.at(draft, root);
    return at.draft().isSubmitted() ? toReceipt(at) : elsewhere(at, DraftStep.WHO, () -> steps.showWho(at, model, List.of()));
  }

  @PostMapping(DRAFT + "/who")
  String who(@PathVariable UUID draft, @RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response,
      RedirectAttributes redirected) {
    At at = frame.at(draft, root);
    return at.draft().isSubmitted() ? toReceipt(at) : left(view(steps.who(at, sent, model), response), sent, root, redirected);
  }

  @GetMapping(DRAFT + "/questions")
  String questions(@PathVariable UUID draft, Model model) {
    At at = frame.at(draft, root);
    return at.draft().isSubmitted() ? toReceipt(at)
        : elsewhere(at, DraftStep.QUESTIONS, () -> steps.showQuestions(at, model, Map.of(), List.of()));
  }

  @PostMapping(DRAFT + "/questions")
  String questions(@PathVariable UUID draft, @RequestParam MultiValueMap<String, String> sent, Model model,
      HttpServletResponse response, RedirectAttributes redirected) {
    At at = frame.at(draft, root);
    if (at.draft().isSubmitted()) {
      return toReceipt(at);
    }
    return sent.containsKey(LATER) && kept(at, DraftStep.QUESTIONS, sent) ? leave(root, redirected)
        : view(steps.questions(at, sent, model, redirected), response);
  }

  /** @param check shows what is wrong in it already */
  @GetMapping(DRAFT + "/form")
  String form(@PathVariable UUID draft, @RequestParam(required = false) String check, Model model) {
    At at = frame.at(draft, root);
    return at.draft().isSubmitted() ? toReceipt(at)
        : steps.showForm(at, model, Map.of(), check == null ? List.of() : steps.wrong(at));
  }

  @PostMapping(DRAFT + "/form")
  String form(@PathVariable UUID draft, @RequestParam MultiValueMap<String, String> sent, Model model,
      HttpServletResponse response, RedirectAttributes redirected) {
    At at = frame.at(draft, root);
    if (at.draft().isSubmitted()) {
      return toReceipt(at);
    }
    return sent.containsKey(LATER) && kept(at, DraftStep.FORM, sent) ? leave(root, redirected)
        : view(steps.form(at, sent, model), response);
  }

  /** What is being typed, kept without being judged. */
  @PostMapping(DRAFT + "/saved/{step:questions|form}")
  ResponseEntity<?> saved(@PathVariable UUID draft, @PathVariable String step, @RequestParam MultiValueMap<String, String> sent) {
    try {
      At at = frame.at(draft, root);
      return steps.saveQuietly(at, step.equals("form") ? DraftStep.FORM : DraftStep.QUESTIONS, sent);
    } catch (Refusal refusal) {
      return told(refusal);
    }
  }

  /** To a script: the code, and the words for people. */
  static ResponseEntity<Map<String, Object>> told(Refusal refusal) {
    HttpStatus status = switch (refusal.kind()) {
      case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case UNKNOWN -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
    };
    Refusal.Problem first = refusal.problems().get(0);
    return ResponseEntity.status(status)
        .body(Map.of("code", refusal.code(), "message", Words.english() ? first.messageEn() : first.messageZh()));
  }

  /** False where another window was faster: then the page that shows both answers is next. */
  private boolean kept(At at, DraftStep step, MultiValueMap<String, String> sent) {
    try {
      steps.saveQuietly(at, step, sent);
      return true;
    } catch (Refusal refusal) {
      if (!refusal.code().equals("draft-overtaken")) {
        throw refusal;
      }
      return false;
    }
  }

  /** To the next step, or away where somebody goes on another time. */
  static String left(String view, MultiValueMap<String, String> sent, String root, RedirectAttributes redirected) {
    return sent.containsKey(LATER) && view.startsWith("redirect:") ? leave(root, redirected) : view;
  }

  private static String leave(String root, RedirectAttributes redirected) {
    redirected.addFlashAttribute("done", "apply.saved");
    return "redirect:" + root;
  }

  /** A step that this draft doesn't pass leads to the one where it stands. */
  private static String elsewhere(At at, DraftStep step, Supplier<String> view) {
    return at.plan().steps().contains(step) ? view.get() : at.redirect(at.plan().nearest(at.draft().step()));
  }

  static String toReceipt(At at) {
    return "redirect:" + at.base() + "/receipt";
  }

  static String view(Outcome outcome, HttpServletResponse response) {
    if (!outcome.view().startsWith("redirect:")) {
      response.setStatus(outcome.status().value());
    }
    return outcome.view();
  }
}
