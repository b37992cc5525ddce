package banjie.messages;

import static banjie.messages.TextsOf.because;
import static banjie.messages.TextsOf.told;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From the decision on. */
@Component
class DecisionTexts implements TextsOf {

  private final Dates dates;

  DecisionTexts(Dates dates) {
    this.dates = dates;
  }

  @Override
  public Optional<Words> of(CaseFile file, CaseEvent event) {
    Date at = dates.past(event.at());
    return switch (event.kind()) {
      case APPROVED -> told("决定告知", "您的申请已于" + at.zh() + "获准。",
          "Decision", "Your application was approved at " + at.en() + ".");
      case REFUSED -> told("不予批准决定书", because("理由：", event, "。") + REMEDIES_ZH,
          "Decision of refusal", because("Reason: ", event, ".") + REMEDIES_EN);
      case COMPLETED -> told("办结通知", "本办件已办结。" + because("办理结果：", event, "。"),
          "Notice of completion", "Your case is finished." + because(" Result: ", event, "."));
      case DELIVERED -> told("结果送达通知", "结果已于" + at.zh() + "送达。",
          "Result delivered", "The result was delivered at " + at.en() + ".");
      case DOCUMENT_CORRECTED -> corrected(event);
      default -> Optional.empty();
    };
  }

  /** A correction is a new document that names the old. */
  private static Optional<Words> corrected(CaseEvent event) {
    Object old = event.detail().get("number");
    return told("文书更正通知",
        "向您出具的文书" + (old == null ? "" : "（" + old + "）") + "已更正，以新文书为准。" + because("理由：", event, "。"),
        "Document corrected",
        "A document made for you" + (old == null ? "" : " (" + old + ")") + " was corrected; the new one holds."
            + because(" Reason: ", event, "."));
  }
}
