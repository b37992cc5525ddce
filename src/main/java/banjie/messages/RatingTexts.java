package banjie.messages;

import static banjie.messages.TextsOf.because;
import static banjie.messages.TextsOf.told;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.Grade;
import banjie.deadlines.Deadlines;
import banjie.deadlines.Term;
import banjie.platform.Limits;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What follows a low grade. Other grades are thanked for on the spot. */
@Component
class RatingTexts implements TextsOf {

  private final Dates dates;
  private final Deadlines deadlines;
  private final Limits limits;

  RatingTexts(Dates dates, Deadlines deadlines, Limits limits) {
    this.dates = dates;
    this.deadlines = deadlines;
    this.limits = limits;
  }

  @Override
  public Optional<Words> of(CaseFile file, CaseEvent event) {
    return switch (event.kind()) {
      case RATED -> event.detail().get("grade") instanceof Number grade && Grade.of(grade.intValue()).isLow()
          ? Optional.of(promise(event)) : Optional.empty();
      case CALLED_BACK -> Boolean.FALSE.equals(event.detail().get("reached")) ? notReached(event) : Optional.empty();
      case CALL_BACK_CLOSED -> told("回访结果告知", "您的评价已核实处理。" + because("处理情况：", event, "。"),
          "Outcome of the call-back", "What you complained of was looked into." + because(" Outcome: ", event, "."));
      default -> Optional.empty();
    };
  }

  private Words promise(CaseEvent event) {
    Date contact = date(event, limits.callbackContact());
    Date remedy = date(event, limits.callbackRemedy());
    return Words.of("差评回访告知",
        "您的评价已收到，很抱歉没有让您满意。督办人员将于" + contact.zh() + "前与您联系，并于" + remedy.zh() + "前告知处理情况。",
        "We will call you back",
        "We have your rating and are sorry that you were not satisfied. A supervisor will contact you by " + contact.en()
            + " and tell you the outcome by " + remedy.en() + ".").with(contact).with(remedy);
  }

  private Date date(CaseEvent event, int days) {
    Term term = Term.of(event.at(), days, deadlines);
    return new Date(term.dueAt(), term.provisional());
  }

  private Optional<Words> notReached(CaseEvent event) {
    Date at = dates.past(event.at());
    return told("回访未能联系到您", "督办人员于" + at.zh() + "就您的评价与您联系，未能联系到您，将再次联系。",
        "We could not reach you", "A supervisor tried to contact you about your rating at " + at.en()
            + " and did not reach you; we will try again.");
  }
}
