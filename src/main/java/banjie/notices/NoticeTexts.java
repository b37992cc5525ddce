package banjie.notices;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.Paper;
import banjie.platform.BureauClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words of each notice (DOMAIN §4): what happened, what is asked, by when, and what follows if not. */
@Component
class NoticeTexts {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(BureauClock.ZONE);
  private static final String REMEDIES = "如不服，可自收到之日起六十日内向本级人民政府申请行政复议，或者六个月内向人民法院提起行政诉讼。";

  Optional<Notice> of(CaseFile file, CaseEvent event) {
    return switch (event.kind()) {
      case SUBMITTED -> notice(file, event, "收件凭证", "您的申请已于" + date(event.at()) + "收到，办件编号" + file.number() + "。");
      case STAMPED -> notice(file, event, "盖章认定完成", "社保所（社区）已盖章认定，办件已转受理窗口。");
      case RETURNED_BY_STATION -> notice(file, event, "社保所（社区）退回通知", "理由：" + event.reason());
      case ACCEPTED, ACCEPTED_BY_SILENCE -> notice(file, event, "受理通知书", accepted(file, event));
      case ACCEPTED_WITH_DEFERRAL -> notice(file, event, "容缺受理通知书", accepted(file, event)
          + "下列材料请于" + date(file.milestones().deferralDueAt()) + "前补交（窗口、邮寄或网上；网上当日24时前有效）："
          + names(file, codes(event, "deferred")) + "。逾期未补交的，视为放弃申请，作退件处理。");
      case NOT_ACCEPTED -> notice(file, event, "不予受理通知书", "理由：" + event.reason() + "。" + REMEDIES);
      case CORRECTION_ASKED -> notice(file, event, "一次性告知书", "需补正的全部材料：" + names(file, codes(event, "gaps"))
          + "。说明：" + event.reason() + "。请于" + date(file.milestones().correctionDueAt()) + "前补正（网上当日24时前有效），逾期未补正的，视为撤回申请。");
      case CORRECTION_LAPSED -> notice(file, event, "视为撤回通知书", "您未在期限内补正材料，视为撤回申请。材料可到窗口领回，也可重新申请。");
      case CLOCK_PAUSED -> notice(file, event, "办理时限暂停告知", "审核已完成，等待您补交容缺材料；承诺时限自" + date(event.at()) + "起暂停。");
      case CLOCK_RESUMED -> notice(file, event, "办理时限恢复告知", "容缺材料已补齐，承诺时限恢复，应于" + date(file.promised().dueAt()) + "前办结。");
      case SUPPLY_VERIFIED -> event.reason() == null
          ? Optional.empty()
          : notice(file, event, "补交材料核验结果", "补交的材料仍有问题：" + event.reason() + "。请于" + date(file.milestones().deferralDueAt()) + "前再次补交。");
      case DEFERRAL_LAPSED -> notice(file, event, "退件通知书", "容缺材料" + names(file, codes(event, "papers"))
          + "逾期未补交，视为放弃申请，本办件作退件办结，材料请到窗口领回。" + REMEDIES);
      case APPROVED -> notice(file, event, "决定告知", "您的申请已于" + date(event.at()) + "获准。");
      case REFUSED -> notice(file, event, "不予批准决定书", "理由：" + event.reason() + "。" + REMEDIES);
      case COMPLETED -> notice(file, event, "办结通知", "办理结果：" + event.reason() + "。");
      case DELIVERED -> notice(file, event, "送达回证", "结果已于" + date(event.at()) + "送达。");
      case WITHDRAWN -> notice(file, event, "撤回确认", "您的申请已撤回，可重新申请。");
      case REMINDED -> notice(file, event, "补交材料提醒", remainder(event) + "，请及时补交材料。");
      default -> Optional.empty();
    };
  }

  private static String accepted(CaseFile file, CaseEvent event) {
    Instant statutory = file.statutory() == null ? null : file.statutory().dueAt();
    return "您的申请已受理，受理日期" + date(file.milestones().acceptedAt()) + "，承诺于" + date(file.promised().dueAt()) + "前办结"
        + (file.promised().provisional() ? "（所涉年度放假安排尚未公布，日期为暂定）" : "")
        + (statutory == null ? "。" : "，法定期限" + date(statutory) + "。")
        + (event.reason() == null ? "" : "依据：" + event.reason() + "。");
  }

  private static Optional<Notice> notice(CaseFile file, CaseEvent event, String title, String body) {
    return Optional.of(new Notice(file.id(), event.kind().name(), event.at(), title, body));
  }

  private static Collection<?> codes(CaseEvent event, String key) {
    return (Collection<?>) event.detail().get(key);
  }

  private static String names(CaseFile file, Collection<?> codes) {
    return file.papers().list().stream()
        .filter(paper -> codes.contains(paper.code()))
        .map(Paper::nameZh)
        .collect(Collectors.joining("、"));
  }

  private static String remainder(CaseEvent event) {
    return event.detail().get("daysBefore") instanceof Integer days && days > 0 ? "距截止还有" + days + "个工作日" : "今日截止";
  }

  private static String date(Instant at) {
    return DATE.format(at);
  }
}
