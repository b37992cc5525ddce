package banjie.intake;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.Signature;
import banjie.casefile.Step;
import banjie.deadlines.Deadlines;
import banjie.platform.Limits;
import banjie.queue.StepAnswers;
import banjie.queue.StepDecision;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Intake accepts, accepts with deferral, names everything missing at once, or declines with the reason. */
@Component
class DecideIntake implements StepDecision {

  private final Limits limits;
  private final DeferralSettings deferral;
  private final Deadlines deadlines;

  DecideIntake(Limits limits, DeferralSettings deferral, Deadlines deadlines) {
    this.limits = limits;
    this.deferral = deferral;
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

  @Override
  public void decide(CaseFile file, Step step, StepAnswers answers, Person officer, Instant now) {
    switch (answers.text("decision")) {
      case "ACCEPT" -> file.accept(officer.actor(), now, deadlines);
      case "ACCEPT_WITH_DEFERRAL" -> {
        if (answers.yes("commitmentOnPaper")) {
          file.signCommitment(officer.actor(), answers.list("deferred"), Signature.onPaper(null, file.filing()), now);
        }
        file.acceptWithDeferral(officer.actor(), answers.list("deferred"), deferral.clock(), now, deadlines);
      }
      case "ASK_CORRECTION" -> file.askCorrection(
          officer.actor(), answers.list("gaps"), answers.text("gapNote"), now, limits.correction(), deadlines);
      default -> file.decline(officer.actor(), declineReason(answers), answers.text("competentOrgan"), now, deadlines);
    }
  }

  /** APL 32: what is another organ's business is declined at once, with that organ's name. */
  private static String declineReason(StepAnswers answers) {
    String organ = answers.text("competentOrgan");
    return organ == null ? answers.text("reason") : answers.text("reason") + "（应向" + organ + "申请）";
  }
}
