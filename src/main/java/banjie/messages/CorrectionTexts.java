package banjie.messages;

import static banjie.messages.TextsOf.because;
import static banjie.messages.TextsOf.told;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the applicant has to bring, is reminded of, or has failed to bring. */
@Component
class CorrectionTexts implements TextsOf {

  private final Dates dates;
  private final PaperNames papers;

  CorrectionTexts(Dates dates, PaperNames papers) {
    this.dates = dates;
    this.papers = papers;
  }

  @Override
  public Optional<Words> of(CaseFile file, CaseEvent event) {
    return switch (event.kind()) {
      case CORRECTION_ASKED -> Optional.of(asked(file, event));
      case CORRECTION_LAPSED -> told("视为撤回通知书", "您未在期限内补正材料，视为撤回申请。材料可到窗口领回，也可重新申请。",
          "Notice of deemed withdrawal", "What was missing did not come in time, so the application counts as withdrawn. "
              + "You may fetch your papers at the counter, and file anew.");
      case SUPPLY_VERIFIED -> event.reason() == null ? Optional.empty() : Optional.of(stillWrong(file, event));
      case DEFERRAL_LAPSED -> Optional.of(returned(file, event));
      case CREDIT_REPAIRED -> told("信用修复通知", "您的容缺失信记录已修复，可再申请容缺受理。" + because("说明：", event, "。"),
          "Credit repaired", "Your lapsed deferral bars you no longer: papers may follow later again." + because(" Note: ", event,
              "."));
      case REMINDED -> Optional.of(reminder(event));
      case TERM_EXTENDED -> Optional.of(extended(file, event));
      default -> Optional.empty();
    };
  }

  private Words asked(CaseFile file, CaseEvent event) {
    Date until = dates.due(file.milestones().correctionDueAt());
    return Words.of("一次性告知书",
        "需补正的全部材料：" + papers.zh(file, event, "gaps") + "。" + because("说明：", event, "。") + "请于" + until.zh()
            + "前补正（网上当日24时前有效），逾期未补正的，视为撤回申请。",
        "One-time notice",
        "Everything that is missing or wrong: " + papers.en(file, event, "gaps") + "." + because(" Note: ", event, ".")
            + " Please supply it by " + until.en() + " (online until 24:00 of that day). What is not supplied in time counts as "
            + "withdrawing the application.").until(until);
  }

  private Words stillWrong(CaseFile file, CaseEvent event) {
    Date until = dates.due(file.milestones().deferralDueAt());
    return Words.of("补交材料核验结果", because("补交的材料仍有问题：", event, "。") + "请于" + until.zh() + "前再次补交。",
        "Result of checking what you supplied",
        because("Something is still wrong: ", event, ".") + " Please supply it again by " + until.en() + ".").until(until);
  }

  /** A bar on further deferral is counted in months, so that no holiday moves its end. */
  private Words returned(CaseFile file, CaseEvent event) {
    Optional<Date> barred = dates.said(event, "barredUntil").map(date -> dates.past(date.at()));
    String bar = barred.map(until -> until.zh() + "前不再适用容缺受理，可申请信用修复。").orElse("");
    String barEn = barred
        .map(until -> " Until " + until.en() + " no papers may follow later, unless your credit is repaired.").orElse("");
    return Words.of("退件通知书", "容缺材料" + papers.zh(file, event, "papers")
            + "逾期未补交，视为放弃申请，本办件作退件办结，材料请到窗口领回。" + bar + REMEDIES_ZH,
        "Notice of return", "The deferred papers (" + papers.en(file, event, "papers")
            + ") were not supplied in time. This counts as giving up the application; the case is returned, and your "
            + "papers can be fetched at the counter." + barEn + REMEDIES_EN);
  }

  private Words reminder(CaseEvent event) {
    boolean days = event.detail().get("daysBefore") instanceof Integer left && left > 0;
    Words words = Words.of("补交材料提醒",
        (days ? "距截止还有" + event.detail().get("daysBefore") + "个工作日" : "今日截止") + "，请及时补交材料。",
        "Reminder to supply papers",
        (days ? "Working days left: " + event.detail().get("daysBefore") : "The term ends today")
            + ". Please supply the missing papers.");
    return dates.said(event, "dueAt").map(due -> new Words(words.titleZh(), words.bodyZh() + "截止时间：" + due.zh() + "。",
        words.titleEn(), words.bodyEn() + " Due: " + due.en() + ".", null, false).until(due)).orElse(words);
  }

  private Words extended(CaseFile file, CaseEvent event) {
    String before = dates.said(event, "dueBefore").map(Date::zh).map(zh -> "原截止" + zh + "，").orElse("");
    String beforeEn = dates.said(event, "dueBefore").map(Date::en).map(en -> " It ended " + en + ".").orElse("");
    Words words = Words.of("补正期限延长通知", "您的补正（补交）期限已延长。" + because("理由：", event, "。") + before,
        "Term extended", "Your term for supplying papers was extended." + because(" Reason: ", event, ".") + beforeEn);
    return dates.said(event, "dueAfter").map(after -> new Words(words.titleZh(), words.bodyZh() + "现截止" + after.zh() + "。",
        words.titleEn(), words.bodyEn() + " It now ends " + after.en() + ".", null, false).until(after)).orElse(words);
  }
}
