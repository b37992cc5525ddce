package banjie.submission.steps;

import static banjie.submission.steps.AnswerStepPages.DRAFT;
import static banjie.submission.steps.AnswerStepPages.left;
import static banjie.submission.steps.AnswerStepPages.toReceipt;
import static banjie.submission.steps.AnswerStepPages.view;

import banjie.catalogue.Item;
import banjie.submission.drafts.DraftPapers;
import banjie.submission.drafts.DraftStep;
import banjie.submission.steps.StepFrame.At;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Addresses of the steps about papers; a face names the root that they stand under. */
public abstract class PaperStepPages {

  private final String root;
  private final StepFrame frame;
  private final PaperSteps steps;

  protected PaperStepPages(String root, StepFrame frame, PaperSteps steps) {
    this.root = root;
    this.frame = frame;
    this.steps = steps;
  }

  /** The commitment to supply these papers within so many working days, as it will be printed: XHTML. */
  protected abstract String commitmentWords(Item item, List<String> papers, int supplyDays);

  @GetMapping(DRAFT + "/papers")
  String papers(@PathVariable UUID draft, Model model) {
    At at = frame.at(draft, root);
    return at.draft().isSubmitted() ? toReceipt(at) : steps.showPapers(at, model, List.of());
  }

  @PostMapping(DRAFT + "/papers")
  String papers(@PathVariable UUID draft, @RequestParam MultiValueMap<String, String> sent, Model model,
      HttpServletResponse response, RedirectAttributes redirected) {
    At at = frame.at(draft, root);
    return at.draft().isSubmitted() ? toReceipt(at) : left(view(steps.papers(at, sent, model), response), sent, root, redirected);
  }

  @GetMapping(DRAFT + "/commitment")
  String commitment(@PathVariable UUID draft, Model model) {
    At at = frame.at(draft, root);
    if (at.draft().isSubmitted()) {
      return toReceipt(at);
    }
    return at.plan().steps().contains(DraftStep.COMMITMENT)
        ? steps.showCommitment(at, model, List.of(), (overview, papers) -> words(at, overview, papers))
        : at.redirect(at.plan().nearest(at.draft().step()));
  }

  @PostMapping(DRAFT + "/commitment")
  String commitment(@PathVariable UUID draft, @RequestParam MultiValueMap<String, String> sent, Model model,
      HttpServletResponse response, RedirectAttributes redirected) {
    At at = frame.at(draft, root);
    return at.draft().isSubmitted() ? toReceipt(at)
        : left(view(steps.commitment(at, sent, model, (overview, papers) -> words(at, overview, papers)), response), sent, root, redirected);
  }

  private String words(At at, DraftPapers.Overview overview, List<String> papers) {
    int days = overview.deferrable().stream().mapToInt(paper -> paper.deferralWorkingDays()).max().orElse(0);
    return papers.isEmpty() ? "" : commitmentWords(at.plan().item(), papers, days);
  }
}
