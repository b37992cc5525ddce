package banjie.submission.steps;

import banjie.casefile.CaseFile;
import banjie.casefile.Paper;
import banjie.catalogue.Catalogue;
import banjie.platform.Refusal;
import banjie.submission.CheckFiling;
import banjie.submission.drafts.Draft;
import banjie.submission.drafts.DraftPapers;
import banjie.submission.drafts.DraftStep;
import banjie.submission.drafts.SubmitDraft;
import banjie.submission.steps.AnswerSteps.Outcome;
import banjie.submission.steps.StepFrame.At;
import banjie.worklist.CaseViews;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The last look, the submission, and what is in hand afterwards. */
@Component
public class FinishSteps {

  private final StepFrame frame;
  private final CheckFiling check;
  private final DraftPapers papers;
  private final SubmitDraft submit;
  private final CatalogueHints hints;
  private final CaseViews views;
  private final Catalogue catalogue;
  private final String publicUrl;

  FinishSteps(StepFrame frame, CheckFiling check, DraftPapers papers, SubmitDraft submit, CatalogueHints hints, CaseViews views,
      Catalogue catalogue, @Value("${banjie.public-url}") String publicUrl) {
    this.frame = frame;
    this.check = check;
    this.papers = papers;
    this.submit = submit;
    this.hints = hints;
    this.views = views;
    this.catalogue = catalogue;
    this.publicUrl = publicUrl;
  }

  String showReview(At at, Model model, List<Refusal.Problem> problems) {
    DraftPapers.Overview overview;
    try {
      overview = papers.of(at.draft(), at.person());
    } catch (Refusal notYet) {
      return at.redirect(at.plan().nearest(DraftStep.QUESTIONS));
    }
    frame.show(model, at, DraftStep.REVIEW, problems);
    model.addAttribute("papers", overview);
    model.addAttribute("parts", ReviewPart.of(at, frame.form(at, Map.of(), List.of())));
    model.addAttribute("dates", hints.today(at.plan().item()));
    model.addAttribute("fixes", problems.stream().map(problem -> place(at, problem)).toList());
    return "filing/review";
  }

  /** Where to go to set it right. */
  private static String place(At at, Refusal.Problem problem) {
    DraftStep step = at.plan().stepOf(problem.field());
    return at.address(step) + (step == DraftStep.FORM ? "?check=yes" : "") + "#f-" + problem.field();
  }

  /** What stands against it is told before anybody presses the button, too. */
  List<Refusal.Problem> standsAgainst(At at) {
    try {
      check.check(at.plan().item(), at.draft().content().answers(), at.person());
      return List.of();
    } catch (Refusal refusal) {
      return refusal.problems();
    }
  }

  Outcome submit(At at, String address, Model model) {
    try {
      submit.submit(at.draft().id(), address, at.person());
      return new Outcome("redirect:" + at.base() + "/receipt", HttpStatus.FOUND);
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.UNKNOWN) {
        throw refusal;
      }
      return new Outcome(showReview(at, model, refusal.problems()),
          refusal.kind() == Refusal.Kind.CONFLICT ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private static boolean stillToCome(CaseFile file, String paper) {
    return file.papers().codesIn(Paper.State.EXPECTED).contains(paper) && !file.milestones().committed().contains(paper);
  }

  /** @param qr draws an address */
  String showReceipt(At at, Model model, UnaryOperator<String> qr) {
    Draft draft = at.draft();
    CaseFile file = views.visible(draft.caseId(), at.person());
    String track = publicUrl + "/track?number=" + file.number();
    model.addAttribute("file", file);
    model.addAttribute("item", at.plan().item());
    model.addAttribute("counter", at.person().isStaff());
    model.addAttribute("track", track);
    model.addAttribute("qr", qr.apply(track));
    model.addAttribute("base", at.base());
    model.addAttribute("office", catalogue.office(file.filing().office()));
    model.addAttribute("toBring", at.plan().item().materials().stream().filter(paper -> stillToCome(file, paper.code())).toList());
    return "filing/receipt";
  }
}
