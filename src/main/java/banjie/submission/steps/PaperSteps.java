package banjie.submission.steps;

import banjie.access.TypedSignature;
import banjie.catalogue.Checklist;
import banjie.platform.Refusal;
import banjie.submission.drafts.DraftPapers;
import banjie.submission.drafts.DraftStep;
import banjie.submission.drafts.SaveDraft;
import banjie.submission.steps.AnswerSteps.Outcome;
import banjie.submission.steps.StepFrame.At;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** The steps about papers: what is there, what will be brought, and what may follow later. */
@Component
public class PaperSteps {

  private final StepFrame frame;
  private final SaveDraft save;
  private final DraftPapers papers;

  PaperSteps(StepFrame frame, SaveDraft save, DraftPapers papers) {
    this.frame = frame;
    this.save = save;
    this.papers = papers;
  }

  /** A redirect where the answers don't tell which papers are needed yet. */
  String showPapers(At at, Model model, List<Refusal.Problem> problems) {
    DraftPapers.Overview overview;
    try {
      overview = papers.of(at.draft(), at.person());
    } catch (Refusal notYet) {
      return at.redirect(at.plan().nearest(DraftStep.QUESTIONS));
    }
    frame.show(model, at, DraftStep.PAPERS, problems);
    model.addAttribute("papers", overview);
    return "filing/papers";
  }

  Outcome papers(At at, MultiValueMap<String, String> sent, Model model) {
    At saved = at;
    if (at.person().isStaff()) {
      boolean all = sent.containsKey("all");
      List<String> inHand = all ? papers.of(at.draft(), at.person()).rows().stream().map(row -> row.paper().code()).toList()
          : sent.getOrDefault("inHand", List.of());
      saved = frame.with(at, save.hold(at.draft().id(), inHand, at.person()));
      if (all) {
        return Outcome.to(saved, DraftStep.PAPERS);
      }
    }
    if (papers.of(saved.draft(), saved.person()).uploading()) {
      return new Outcome(showPapers(saved, model, List.of(new Refusal.Problem("papers",
          "还有文件没有传完：请继续上传，或移除后再往下走", "A file isn't uploaded completely: go on with it, or remove it"))),
          HttpStatus.UNPROCESSABLE_ENTITY);
    }
    return Outcome.to(saved, saved.plan().after(DraftStep.PAPERS));
  }

  /** @param words of the commitment for these papers */
  String showCommitment(At at, Model model, List<Refusal.Problem> problems, BiFunction<DraftPapers.Overview, List<String>, String> words) {
    DraftPapers.Overview overview;
    try {
      overview = papers.of(at.draft(), at.person());
    } catch (Refusal notYet) {
      return at.redirect(at.plan().nearest(DraftStep.QUESTIONS));
    }
    List<Checklist.Needed> deferrable = overview.deferrable();
    frame.show(model, at, DraftStep.COMMITMENT, problems);
    model.addAttribute("papers", overview);
    model.addAttribute("deferrable", deferrable);
    model.addAttribute("supplyDays", deferrable.stream().mapToInt(Checklist.Needed::deferralWorkingDays).max().orElse(0));
    model.addAttribute("words", words.apply(overview, named(at, deferrable)));
    return "filing/commitment";
  }

  /** Those that were chosen; before that, all that could be. */
  private static List<String> named(At at, List<Checklist.Needed> deferrable) {
    List<String> possible = deferrable.stream().map(Checklist.Needed::code).toList();
    List<String> chosen = possible.stream().filter(at.draft().content().committed()::contains).toList();
    return chosen.isEmpty() ? possible : chosen;
  }

  /** What was chosen is kept, also where the signature under it fails. */
  Outcome commitment(At at, MultiValueMap<String, String> sent, Model model, BiFunction<DraftPapers.Overview, List<String>, String> words) {
    List<String> later = sent.getOrDefault("committed", List.of());
    String name = sent.getFirst("signature.name");
    try {
      List<Refusal.Problem> problems = later.isEmpty() || at.person().isStaff() ? List.of()
          : unsigned(at, name, "true".equals(sent.getFirst("signature.confirmed")));
      At saved = frame.with(at, save.promise(at.draft().id(), later, problems.isEmpty() && !at.person().isStaff() ? name : null, at.person()));
      return problems.isEmpty() ? Outcome.to(saved, saved.plan().after(DraftStep.COMMITMENT)) : again(saved, model, problems, name, words);
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.UNKNOWN) {
        throw refusal;
      }
      At kept = frame.with(at, save.promise(at.draft().id(), refusal.code().equals("wrong-signature") ? later : List.of(), null, at.person()));
      return again(kept, model, refusal.problems(), name, words);
    }
  }

  private Outcome again(At at, Model model, List<Refusal.Problem> problems, String name,
      BiFunction<DraftPapers.Overview, List<String>, String> words) {
    model.addAttribute("signedName", name);
    return new Outcome(showCommitment(at, model, problems, words), HttpStatus.UNPROCESSABLE_ENTITY);
  }

  /** Name and confirmation, each told where it is missing. */
  private static List<Refusal.Problem> unsigned(At at, String name, boolean confirmed) {
    List<Refusal.Problem> problems = new ArrayList<>();
    for (TypedSignature half : List.of(new TypedSignature(name, true), new TypedSignature("—", confirmed))) {
      try {
        TypedSignature.by(at.person(), half, null, null);
      } catch (Refusal refusal) {
        problems.addAll(refusal.problems());
      }
    }
    return problems;
  }
}
