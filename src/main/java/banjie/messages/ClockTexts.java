package banjie.messages;

import static banjie.messages.TextsOf.because;
import static banjie.messages.TextsOf.told;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why a date of the case is no longer what it was. */
@Component
class ClockTexts implements TextsOf {

  private static final Map<String, List<String>> NAMES = Map.ofEntries(
      Map.entry("promised", List.of("承诺办结时间", "promised date")), Map.entry("statutory", List.of("法定期限", "statutory date")),
      Map.entry("notice", List.of("告知期限", "date for the one notice")), Map.entry("silence", List.of("告知期限", "date for the one notice")),
      Map.entry("correction", List.of("补正期限", "date for corrections")), Map.entry("deferral", List.of("容缺补交期限", "date for deferred papers")),
      Map.entry("delivery", List.of("送达期限", "date for delivery")));

  private final Dates dates;

  ClockTexts(Dates dates) {
    this.dates = dates;
  }

  @Override
  public Optional<Words> of(CaseFile file, CaseEvent event) {
    return switch (event.kind()) {
      case CLOCK_PAUSED -> {
        Date from = dates.past(event.at());
        yield told("办理时限暂停告知", "审核已完成，等待您补交容缺材料；承诺时限自" + from.zh() + "起暂停。",
            "Clock paused", "The review is finished and waits for the papers you were to supply. The promised clock stands still from "
                + from.en() + ".");
      }
      case CLOCK_RESUMED -> Optional.of(promised(file, "办理时限恢复告知", "容缺材料已补齐，承诺时限恢复，应于", "Clock resumed",
          "Everything you were to supply is in; the promised clock runs again. We are to finish by "));
      case CLOCK_RESTARTED -> Optional.of(promised(file, "办理时限重新起算告知", "承诺时限已重新起算，应于", "Clock restarted",
          "The promised clock has begun anew. We are to finish by "));
      case EXTENDED -> Optional.of(extended(event));
      case SPECIAL_PROCEDURE_STARTED -> Optional.of(specialProcedure(event));
      case SPECIAL_PROCEDURE_ENDED -> Optional.of(promised(file, "特别程序结束告知", "特别程序已结束，办理时限恢复，应于", "Special procedure ended",
          "The special procedure has ended and the clock runs again. We are to finish by "));
      case RE_DATED -> Optional.of(reDated(event));
      default -> Optional.empty();
    };
  }

  private Words promised(CaseFile file, String titleZh, String zh, String titleEn, String en) {
    Date due = dates.promised(file);
    return Words.of(titleZh, zh + due.zh() + "前办结。", titleEn, en + due.en() + ".").with(due);
  }

  /** Reason, new date and who approved it (APL 42). */
  private Words extended(CaseEvent event) {
    Optional<Date> before = dates.said(event, "dueBefore");
    Optional<Date> after = dates.said(event, "dueAfter");
    Object days = event.detail().get("days");
    Words words = Words.of("延期通知书",
        "经" + event.by().name() + "批准，办理期限延长" + (days == null ? "" : days + "个工作日") + "。" + because("理由：", event, "。")
            + before.map(date -> "原期限" + date.zh() + "，").orElse("") + after.map(date -> "现期限" + date.zh() + "。").orElse(""),
        "Notice of extension",
        "The time for deciding was extended" + (days == null ? "" : " by " + days + " working days") + "; approved by "
            + event.by().name() + "." + because(" Reason: ", event, ".")
            + before.map(date -> " It was " + date.en() + ".").orElse("") + after.map(date -> " It now is " + date.en() + ".").orElse(""));
    return after.map(words::with).orElse(words);
  }

  /** What takes time that is not counted, and how much of it (APL 45). */
  private Words specialProcedure(CaseEvent event) {
    Optional<Date> until = dates.said(event, "until");
    Object days = event.detail().get("days");
    Words words = Words.of("特别程序告知书",
        "办理中需进行特别程序" + (days == null ? "" : "，所需时间" + days + "个工作日") + "，不计入办理期限（行政许可法第四十五条）。"
            + because("事由：", event, "。") + until.map(date -> "预计于" + date.zh() + "前结束。").orElse(""),
        "Notice of special procedure",
        "A special procedure is needed" + (days == null ? "" : ", taking " + days + " working days") + "; its time does not count towards the "
            + "limit (Administrative Licensing Law, article 45)." + because(" Matter: ", event, ".")
            + until.map(date -> " It is to end by " + date.en() + ".").orElse(""));
    return until.map(words::with).orElse(words);
  }

  private Words reDated(CaseEvent event) {
    StringBuilder zh = new StringBuilder("因工作日历调整，下列日期有变动：");
    StringBuilder en = new StringBuilder("The calendar of working days has changed, and with it these dates: ");
    boolean provisional = false;
    String commaZh = "";
    String commaEn = "";
    for (Object listed : event.detail().get("moves") instanceof Collection<?> moves ? moves : List.of()) {
      if (listed instanceof Map<?, ?> move) {
        List<String> name = NAMES.getOrDefault(String.valueOf(move.get("date")), List.of("期限", "date"));
        Optional<Date> before = dates.read(move.get("before"));
        Optional<Date> after = dates.read(move.get("after"));
        zh.append(commaZh).append(name.get(0)).append(before.map(date -> "由" + plain(date).zh()).orElse(""))
            .append(after.map(date -> "改为" + date.zh()).orElse("")).append(why("（", move, "why", "）"));
        en.append(commaEn).append(name.get(1)).append(before.map(date -> " from " + plain(date).en()).orElse(""))
            .append(after.map(date -> " to " + date.en()).orElse("")).append(why(" (", move, move.containsKey("whyEn") ? "whyEn" : "why", ")"));
        provisional |= after.map(Date::provisional).orElse(false);
        commaZh = "；";
        commaEn = "; ";
      }
    }
    zh.append("。").append(because("原因：", event, "。"));
    en.append(".").append(because(" Reason: ", event, "."));
    return new Words("日期变更告知", zh.toString(), "Dates changed", en.toString(), null, provisional);
  }

  /** What no longer holds needs no warning that it might change. */
  private static Date plain(Date before) {
    return new Date(before.at(), false);
  }

  private static String why(String open, Map<?, ?> move, String key, String close) {
    return move.get(key) == null ? "" : open + move.get(key) + close;
  }
}
