package banjie.portal.mycases;

import banjie.access.CurrentPerson;
import banjie.applicant.ApplicantActions;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseRefused;
import banjie.casefile.CaseState;
import banjie.casefile.Grade;
import banjie.casefile.LowGradeReason;
import banjie.platform.Refusal;
import banjie.worklist.CaseViews;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Five grades, once for each case; a low one says why. */
@Controller
@RequestMapping("/my/cases/{id}/rating")
class RatingPages {

  private static final int LONGEST_COMMENT = 500;

  private final ApplicantActions actions;
  private final CaseViews views;
  private final CaseCards cards;
  private final CurrentPerson current;

  RatingPages(ApplicantActions actions, CaseViews views, CaseCards cards, CurrentPerson current) {
    this.actions = actions;
    this.views = views;
    this.cards = cards;
    this.current = current;
  }

  @GetMapping
  String ask(@PathVariable UUID id, Model model) {
    CaseFile file = views.own(id, current.get());
    model.addAttribute("card", cards.of(file));
    model.addAttribute("version", file.version());
    model.addAttribute("possible", file.state() == CaseState.DELIVERED);
    model.addAttribute("rated", file.state() == CaseState.RATED);
    model.addAttribute("grades", List.of(Grade.VERY_SATISFIED, Grade.SATISFIED, Grade.FAIRLY_SATISFIED, Grade.DISSATISFIED,
        Grade.VERY_DISSATISFIED));
    model.addAttribute("reasons", LowGradeReason.values());
    return "portal/mycases/rate";
  }

  @PostMapping
  String rate(@PathVariable UUID id, @RequestParam int version, @RequestParam(required = false) Integer grade,
      @RequestParam(required = false) Set<LowGradeReason> reason, @RequestParam(defaultValue = "") String comment, Model model,
      HttpServletResponse response, RedirectAttributes after) {
    Set<LowGradeReason> chosen = reason == null ? EnumSet.noneOf(LowGradeReason.class) : reason;
    boolean low;
    try {
      views.own(id, current.get());
      Grade given = Grade.of(grade == null ? 0 : grade);
      if (comment.length() > LONGEST_COMMENT) {
        throw CaseRefused.invalid("too-long", "comment", "最多" + LONGEST_COMMENT + "个字", "At most " + LONGEST_COMMENT + " characters");
      }
      low = given.isLow();
      // Reasons ticked before somebody chose a better grade are no reasons any more.
      actions.rate(id, version, given, low ? chosen : Set.of(), comment, current.get());
    } catch (Refusal refused) {
      Again.show(refused, model, response);
      model.addAttribute("grade", grade);
      model.addAttribute("chosen", chosen);
      model.addAttribute("comment", comment);
      return ask(id, model);
    }
    after.addFlashAttribute("done", low ? "mycases.rate.done.low" : "mycases.rate.done");
    return "redirect:/my/cases/" + id;
  }
}
