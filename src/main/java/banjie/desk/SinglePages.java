package banjie.desk;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.platform.Complaints;
import banjie.platform.Refusal;
import banjie.queue.SingleVisit;
import banjie.worklist.CaseScreen;
import banjie.worklist.CaseScreens;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An instant matter from acceptance to hand-over on one page, while the applicant stands at the counter. */
@Controller
@RequestMapping("/desk/cases/{id}/single")
class SinglePages {

  /** @param handedOver false where the result is delivered later */
  record Typed(Integer version, String resultName, boolean handedOver, String recipient) {}

  private final CurrentPerson current;
  private final CaseScreens screens;
  private final CasePage page;
  private final SingleVisit visit;

  SinglePages(CurrentPerson current, CaseScreens screens, CasePage page, SingleVisit visit) {
    this.current = current;
    this.screens = screens;
    this.page = page;
    this.visit = visit;
  }

  @GetMapping
  String one(@PathVariable UUID id, Model model) {
    CaseScreen screen = screens.of(id, current.get());
    String result = screen.item().resultZh() == null ? screen.item().nameZh() + "办理结果" : screen.item().resultZh();
    return show(id, new Typed(screen.view().version(), result, true, screen.view().applicantName()), List.of(), model);
  }

  @PostMapping
  String finish(@PathVariable UUID id, @RequestParam Integer version, @RequestParam(defaultValue = "") String resultName,
      @RequestParam(defaultValue = "false") boolean handedOver, @RequestParam(defaultValue = "") String recipient, Model model,
      RedirectAttributes flash, HttpServletResponse response) {
    Person officer = current.get();
    screens.of(id, officer); // who may not see the case learns no more than that
    try {
      Complaints complaints = new Complaints();
      complaints.require(!resultName.isBlank() && resultName.length() <= 200, "resultName", "请填写结果名称，最多200字",
          "Name the result, in 200 characters at most");
      complaints.require(!handedOver || recipient.strip().length() >= 2 && recipient.length() <= 100, "recipient",
          "请填写领取人，2至100字", "Name who takes it, in 2 to 100 characters");
      complaints.refuseIfAny("invalid-form");
      visit.finish(id, new SingleVisit.Request(version, resultName.strip(), handedOver ? recipient.strip() : null), officer);
    } catch (Refusal refusal) {
      response.setStatus(CasePages.status(refusal));
      int now = screens.of(id, officer).view().version();
      return show(id, new Typed(now, resultName, handedOver, recipient), refusal.problems(), model);
    }
    flash.addFlashAttribute("done", "desk.single.done");
    flash.addFlashAttribute("finished", true);
    return "redirect:/desk/cases/" + id;
  }

  private String show(UUID id, Typed typed, List<Refusal.Problem> problems, Model model) {
    page.fill(id, current.get(), "", null, 1, model);
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    return "desk/single";
  }
}
