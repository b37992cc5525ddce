package banjie.intake;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.Signature;
import banjie.casefile.Step;
import banjie.credit.CreditFlags;
import banjie.deadlines.Deadlines;
import banjie.platform.Limits;
import banjie.queue.PaperLines;
import banjie.queue.StepAnswers;
import banjie.queue.StepDecision;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Intake accepts, accepts with deferral, names everything missing at once, or declines with the reason. */
@Component
class DecideIntake implements StepDecision {

  private final Limits limits;
  private final DeferralSettings deferral;
  private final CreditFlags credit;
  private final Deadlines deadlines;

  DecideIntake(Limits limits, DeferralSettings deferral, CreditFlags credit, Deadlines deadlines) {
    this.limits = limits;
    this.deferral = deferral;
    this.credit = credit;
    this.deadlines = deadlines;
  }

  @Override
  public Set<Step> steps() {
    return Set.of(Step.INTAKE);
  }

  @Override
  public String form(CaseFile file, Step step) {
    return "CheckIntake";
  }

  /** @param answers gaps may be a list of {paper, fault, form} instead of codes and one text */
  @Override
  public Map<String, Object> asForm(Map<String, Object> answers) {
    return PaperLines.asForm(answers, "gaps", "gaps", "gapNote");
  }

  @Override
  public void decide(CaseFile file, Step step, StepAnswers answers, Person officer, Instant now) {
    switch (answers.text("decision")) {
      case "ACCEPT" -> file.accept(officer.actor(), now, deadlines);
      case "ACCEPT_WITH_DEFERRAL" -> {
        credit.requireMayDefer(file.filing().identityNumber(), "deferred");
        if (answers.yes("commitmentOnPaper")) {
          file.signCommitment(officer.actor(), answers.list("deferred"), Signature.onPaper(null, file.filing()), now);
        }
        file.acceptWithDeferral(officer.actor(), answers.list("deferred"), deferral.clock(), now, deadlines);
      }
      case "ASK_CORRECTION" -> file.askCorrection(officer.actor(),
          PaperLines.read("gapNote", answers.text("gapNote"), answers.list("gaps"), file.papers()), now, limits.correction(), deadlines);
      default -> file.decline(officer.actor(), declineReason(answers), answers.text("competentOrgan"), now, deadlines);
    }
  }

  /** APL 32: what is another organ's business is declined at once, with that organ's name. */
  private static String declineReason(StepAnswers answers) {
    String organ = answers.text("competentOrgan");
    return organ == null ? answers.text("reason") : answers.text("reason") + "（应向" + organ + "申请）";
  }
}
