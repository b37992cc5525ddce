package banjie.messages;

import static banjie.messages.TextsOf.because;
import static banjie.messages.TextsOf.told;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From the filing to acceptance. */
@Component
class IntakeTexts implements TextsOf {

  private final Dates dates;
  private final PaperNames papers;

  IntakeTexts(Dates dates, PaperNames papers) {
    this.dates = dates;
    this.papers = papers;
  }

  @Override
  public Optional<Words> of(CaseFile file, CaseEvent event) {
    return switch (event.kind()) {
      case SUBMITTED -> {
        Date at = dates.past(event.at());
        yield told("收件凭证", "您的申请已于" + at.zh() + "收到，办件编号" + file.number() + "。",
            "Receipt", "Your application was received at " + at.en() + ". Case number: " + file.number() + ".");
      }
      case STAMPED -> told("盖章认定完成", "社保所（社区）已盖章认定，办件已转受理窗口。",
          "Stamped by the station", "The station has stamped your papers; the case has gone on to intake.");
      case RETURNED_BY_STATION -> told("社保所（社区）退回通知", "您的申请已退回。" + because("理由：", event, "。"),
          "Returned by the station", "Your application was returned." + because(" Reason: ", event, "."));
      case ACCEPTED, ACCEPTED_BY_SILENCE -> Optional.of(accepted(file, event, "受理通知书", "Notice of acceptance", "", ""));
      case ACCEPTED_WITH_DEFERRAL -> Optional.of(withDeferral(file, event));
      case NOT_ACCEPTED -> told("不予受理通知书", because("理由：", event, "。") + REMEDIES_ZH,
          "Notice of non-acceptance", because("Reason: ", event, ".") + REMEDIES_EN);
      case WITHDRAWN -> told("撤回确认", "您的申请已撤回，可重新申请。",
          "Withdrawal confirmed", "Your application was withdrawn; you may file anew.");
      default -> Optional.empty();
    };
  }

  private Words withDeferral(CaseFile file, CaseEvent event) {
    Date until = dates.due(file.milestones().deferralDueAt());
    return accepted(file, event, "容缺受理通知书", "Notice of acceptance with deferral",
        "下列材料请于" + until.zh() + "前补交（窗口、邮寄或网上；网上当日24时前有效）：" + papers.zh(file, event, "deferred")
            + "。逾期未补交的，视为放弃申请，作退件处理。",
        " Please supply the following by " + until.en() + " (at the counter, by post or online; online until 24:00 of that day): "
            + papers.en(file, event, "deferred") + ". What is not supplied in time counts as giving up the application, "
            + "and the case will be returned.").until(until);
  }

  private Words accepted(CaseFile file, CaseEvent event, String titleZh, String titleEn, String moreZh, String moreEn) {
    Date from = dates.past(file.milestones().acceptedAt());
    Date promised = dates.promised(file);
    Date law = file.statutory() == null ? null : dates.of(file.statutory());
    Words words = Words.of(titleZh,
        "您的申请已受理，受理日期" + from.zh() + "，承诺于" + promised.zh() + "前办结"
            + (law == null ? "。" : "，法定期限" + law.zh() + "。") + because("依据：", event, "。") + moreZh,
        titleEn,
        "Your application was accepted as of " + from.en() + ". We promise to finish by " + promised.en()
            + (law == null ? "." : "; the law's limit is " + law.en() + ".") + because(" Ground: ", event, ".") + moreEn)
        .with(promised);
    return law == null ? words : words.with(law);
  }
}
