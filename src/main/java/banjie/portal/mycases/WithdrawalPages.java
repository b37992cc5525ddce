package banjie.portal.mycases;

import banjie.access.CurrentPerson;
import banjie.applicant.ApplicantActions;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseRefused;
import banjie.platform.Refusal;
import banjie.worklist.CaseViews;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Withdrawing, after it was said what follows. */
@Controller
@RequestMapping("/my/cases/{id}/withdraw")
class WithdrawalPages {

  private static final int LONGEST_REASON = 500;

  private final ApplicantActions actions;
  private final CaseViews views;
  private final CaseCards cards;
  private final CurrentPerson current;

  WithdrawalPages(ApplicantActions actions, CaseViews views, CaseCards cards, CurrentPerson current) {
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
    model.addAttribute("possible", file.state().isBeforeDecision());
    model.addAttribute("accepted", file.milestones().acceptedAt() != null);
    return "portal/mycases/withdraw";
  }

  @PostMapping
  String withdraw(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String reason, Model model,
      HttpServletResponse response, RedirectAttributes after) {
    try {
      views.own(id, current.get());
      if (reason.length() > LONGEST_REASON) {
        throw CaseRefused.invalid("too-long", "reason", "最多" + LONGEST_REASON + "个字", "At most " + LONGEST_REASON + " characters");
      }
      actions.withdraw(id, version, reason.isBlank() ? null : reason.strip(), current.get());
    } catch (Refusal refused) {
      Again.show(refused, model, response);
      model.addAttribute("reason", reason);
      return ask(id, model);
    }
    after.addFlashAttribute("done", "mycases.withdraw.done");
    return "redirect:/my/cases/" + id;
  }
}
