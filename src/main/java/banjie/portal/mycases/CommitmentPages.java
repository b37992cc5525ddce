package banjie.portal.mycases;

import banjie.access.CurrentPerson;
import banjie.access.TypedSignature;
import banjie.applicant.ApplicantActions;
import banjie.casefile.CaseFile;
import banjie.catalogue.Catalogue;
import banjie.platform.Refusal;
import banjie.queue.DeferralCredit;
import banjie.worklist.CaseViews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
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

/** The commitment to supply a paper later (容缺受理承诺书): read, signed by name, confirmed. */
@Controller
@RequestMapping("/my/cases/{id}/commitment")
class CommitmentPages {

  private final ApplicantActions actions;
  private final CaseViews views;
  private final CaseCards cards;
  private final DeferralCredit credit;
  private final Catalogue catalogue;
  private final CurrentPerson current;

  CommitmentPages(ApplicantActions actions, CaseViews views, CaseCards cards, DeferralCredit credit, Catalogue catalogue,
      CurrentPerson current) {
    this.actions = actions;
    this.views = views;
    this.cards = cards;
    this.credit = credit;
    this.catalogue = catalogue;
    this.current = current;
  }

  @GetMapping
  String read(@PathVariable UUID id, Model model) {
    CaseFile file = views.own(id, current.get());
    model.addAttribute("card", cards.of(file));
    model.addAttribute("version", file.version());
    model.addAttribute("papers", Commitments.promisable(file));
    model.addAttribute("barred", credit.flag(file).orElse(null));
    model.addAttribute("days", file.filing().deferralDays());
    model.addAttribute("filing", file.filing());
    model.addAttribute("names", PaperNames.english(file, catalogue));
    return "portal/mycases/commitment";
  }

  @PostMapping
  String sign(@PathVariable UUID id, @RequestParam int version, @RequestParam(required = false) List<String> paper,
      @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "false") boolean confirmed, Model model,
      HttpServletRequest request, HttpServletResponse response, RedirectAttributes after) {
    List<String> promised = paper == null ? List.of() : paper;
    try {
      views.own(id, current.get());
      actions.signCommitment(id, version, promised, new TypedSignature(name.strip(), confirmed), request.getRemoteAddr(),
          current.get());
    } catch (Refusal refused) {
      Again.show(promised.isEmpty() ? withPapers(refused) : refused, model, response);
      model.addAttribute("promised", promised);
      model.addAttribute("name", name);
      model.addAttribute("confirmed", confirmed);
      return read(id, model);
    }
    after.addFlashAttribute("done", "mycases.commitment.done");
    return "redirect:/my/cases/" + id;
  }

  /** What is wrong is said all at once: the signature is looked at before the papers. */
  private static Refusal withPapers(Refusal refused) {
    if (refused.kind() != Refusal.Kind.INVALID || refused.problems().stream().anyMatch(problem -> problem.field().equals("papers"))) {
      return refused;
    }
    List<Refusal.Problem> all = new ArrayList<>(refused.problems());
    all.add(0, new Refusal.Problem("papers", "请至少选择一份材料", "Name at least one paper"));
    return new Refusal(refused.kind(), refused.code(), all);
  }
}
