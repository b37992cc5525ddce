package banjie.desk;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.Step;
import banjie.platform.Refusal;
import banjie.queue.FinishStep;
import banjie.queue.WorkItem;
import banjie.worklist.CaseViews;
import banjie.worklist.Timelines;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A case on the desk: what was filed beside its papers, and the decision with what follows from it. */
@Controller
@RequestMapping("/desk/cases/{id}")
class CasePages {

  private final CurrentPerson current;
  private final CasePage page;
  private final CaseViews views;
  private final DecisionForm decisions;
  private final ForeseeStep foresee;
  private final FinishStep finish;
  private final Timelines timelines;
  private final Clock clock;

  CasePages(CurrentPerson current, CasePage page, CaseViews views, DecisionForm decisions, ForeseeStep foresee, FinishStep finish,
      Timelines timelines, Clock clock) {
    this.current = current;
    this.page = page;
    this.views = views;
    this.decisions = decisions;
    this.foresee = foresee;
    this.finish = finish;
    this.timelines = timelines;
    this.clock = clock;
  }

  @GetMapping
  String one(@PathVariable UUID id, @RequestParam(defaultValue = "") String back, @RequestParam(required = false) UUID file,
      @RequestParam(defaultValue = "1") int page, Model model) {
    Person officer = current.get();
    WorkItem mine = this.page.fill(id, officer, back, file, page, model);
    this.page.blankForm(mine, officer, model);
    model.addAttribute("seen", clock.instant());
    return "desk/case";
  }

  /**
   * Shows what would follow. With a script it answers with the parts that changed, without one with the whole page.
   *
   * @param changed name of the field that the officer touched last; the form follows only what it depends on
   */
  @PostMapping("/steps/{step}/preview")
  String preview(@PathVariable UUID id, @PathVariable Step step, @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) UUID file, @RequestParam(defaultValue = "1") int page,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
      @RequestHeader(name = "X-Changed", required = false) String changed, Model model) {
    Person officer = current.get();
    CaseFile now = views.visible(id, officer);
    if (partly) {
      Consequences outcome = foresee.of(now, step, version(sent), decisions.answers(now, step, sent), officer);
      model.addAttribute("form", decisions.typed(now, step, sent, List.of()));
      model.addAttribute("outcome", outcome);
      model.addAttribute("step", step);
      model.addAttribute("id", id);
      model.addAttribute("formToo", changed == null || decisions.followed(now, step, changed));
      return "desk/decision :: previewed";
    }
    WorkItem mine = this.page.fill(id, officer, sent.getFirst("back"), file, page, model);
    model.addAttribute("seen", seen(sent));
    if (mine == null || mine.step() != step) {
      return lost(model, sent, mine, officer);
    }
    Consequences outcome = foresee.of(now, step, version(sent), decisions.answers(now, step, sent), officer);
    boolean chose = now != null && decisions.complete(now, step, sent);
    model.addAttribute("form", decisions.typed(now, step, sent, chose ? outcome.missing() : List.of()));
    model.addAttribute("problems", chose ? DecisionForm.besideFields(outcome.missing()) : List.of());
    model.addAttribute("outcome", outcome);
    return "desk/case";
  }

  @PostMapping("/steps/{step}")
  String finish(@PathVariable UUID id, @PathVariable Step step, @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) UUID file, @RequestParam(defaultValue = "1") int page, Model model, RedirectAttributes flash,
      HttpServletResponse response) {
    Person officer = current.get();
    CaseFile before = views.visible(id, officer);
    try {
      finish.finish(id, step, version(sent), decisions.answers(before, step, sent), officer);
      flash.addFlashAttribute("done", "desk.finished." + step);
      flash.addFlashAttribute("finished", true);
      return "redirect:" + DeskQuery.caseAddress(id, sent.getFirst("back"));
    } catch (Refusal refusal) {
      response.setStatus(status(refusal));
      WorkItem mine = this.page.fill(id, officer, sent.getFirst("back"), file, page, model);
      boolean stale = refusal.code().equals("stale-version");
      model.addAttribute("problems", stale ? List.of() : DecisionForm.besideFields(refusal.problems()));
      model.addAttribute("stale", stale);
      if (stale) {
        Instant since = seen(sent);
        model.addAttribute("meanwhile", timelines.of(id, officer).stream()
            .filter(row -> row.at().toInstant().isAfter(since)).toList());
      }
      model.addAttribute("seen", clock.instant());
      if (mine == null || mine.step() != step) {
        return lost(model, sent, mine, officer);
      }
      CaseFile now = views.visible(id, officer);
      model.addAttribute("form", decisions.typed(now, step, sent, stale ? List.of() : refusal.problems()));
      // What follows now, so that whoever has read what changed may confirm without writing anything again.
      model.addAttribute("outcome", stale
          ? foresee.of(now, step, now.version(), decisions.answers(now, step, sent), officer) : Consequences.NONE);
      return "desk/case";
    }
  }

  /** The step is not this officer's any more; what they wrote stays on the page, to be copied. */
  private String lost(Model model, MultiValueMap<String, String> sent, WorkItem mine, Person officer) {
    model.addAttribute("lost", true);
    model.addAttribute("written", DecisionForm.written(sent));
    page.blankForm(mine, officer, model);
    return "desk/case";
  }

  private static Integer version(MultiValueMap<String, String> sent) {
    try {
      return Integer.valueOf(String.valueOf(sent.getFirst("version")));
    } catch (NumberFormatException notOurs) {
      throw new Refusal(Refusal.Kind.INVALID, "no-version", "version", "页面已过期，请重新打开办件", "The page is out of date; open the case again");
    }
  }

  private Instant seen(MultiValueMap<String, String> sent) {
    try {
      return Instant.parse(String.valueOf(sent.getFirst("seen")));
    } catch (DateTimeParseException notOurs) {
      return clock.instant();
    }
  }

  static int status(Refusal refusal) {
    return switch (refusal.kind()) {
      case INVALID -> 422;
      case FORBIDDEN -> 403;
      case UNKNOWN -> 404;
      case CONFLICT -> 409;
      case TOO_OFTEN -> 429;
    };
  }
}
