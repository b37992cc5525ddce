package banjie.messages;

import static banjie.messages.TextsOf.because;
import static banjie.messages.TextsOf.told;

import banjie.casefile.CaseDate;
import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.deadlines.PauseCause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Why a date of the case is no longer what it was. */
@Component
class ClockTexts implements TextsOf {

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
            "Clock paused", "The review is finished and waits for the papers you were to supply. The promised clock stands still "
                + "from " + from.en() + ".");
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
            + before.map(date -> " It was " + date.en() + ".").orElse("")
            + after.map(date -> " It now is " + date.en() + ".").orElse(""));
    return after.map(words::with).orElse(words);
  }

  /** What takes time that is not counted, and how much of it (APL 45). */
  private Words specialProcedure(CaseEvent event) {
    Optional<Date> until = dates.said(event, "until");
    Object days = event.detail().get("days");
    Words words = Words.of("特别程序告知书",
        "办理中需进行特别程序" + cause(event, PauseCause::nameZh, "（", "）")
            + (days == null ? "" : "，所需时间" + days + "个工作日") + "，不计入办理期限（行政许可法第四十五条）。" + because("事由：", event, "。")
            + until.map(date -> "预计于" + date.zh() + "前结束。").orElse(""),
        "Notice of special procedure",
        "A special procedure is needed" + cause(event, PauseCause::nameEn, " (", ")")
            + (days == null ? "" : ", taking " + days + " working days")
            + "; its time does not count towards the limit (Administrative Licensing Law, article 45)." + because(" Matter: ",
            event, ".")
            + until.map(date -> " It is to end by " + date.en() + ".").orElse(""));
    return until.map(words::with).orElse(words);
  }

  private static String cause(CaseEvent event, Function<PauseCause, String> name, String open, String close) {
    Object cause = event.detail().get("cause");
    return cause == null ? "" : open + name.apply(PauseCause.valueOf(cause.toString())) + close;
  }

  /** Every date that moved or became firm, and why (DOMAIN §3). */
  private Words reDated(CaseEvent event) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    boolean provisional = false;
    for (Object listed : event.detail().get("moves") instanceof Collection<?> moves ? moves : List.of()) {
      if (listed instanceof Map<?, ?> move && dates.read(move.get("after")).isPresent()) {
        CaseDate date = CaseDate.valueOf(String.valueOf(move.get("date")));
        Date after = new Date(dates.read(move.get("after")).get().at(), Boolean.TRUE.equals(move.get("provisional")));
        Optional<Date> before = dates.read(move.get("before")).map(ClockTexts::plain);
        boolean same = before.map(Date::at).filter(after.at()::equals).isPresent();
        zh.add(date.nameZh() + (same ? "确定为" : before.map(old -> "由" + old.zh()).orElse("") + "改为") + after.zh());
        en.add(date.nameEn() + (same ? " is now firm: " : before.map(old -> " from " + old.en()).orElse("") + " to ")
            + after.en());
        provisional |= after.provisional();
      }
    }
    return new Words("日期变更告知", "因工作日历调整，下列日期有变动：" + String.join("；", zh) + "。" + because("依据：", event, "。"),
        "Dates changed", "The calendar of working days has changed, and with it these dates: " + String.join("; ", en) + "."
        + because(" Ground: ", event, "."), null, provisional);
  }

  /** What no longer holds needs no warning that it might change. */
  private static Date plain(Date before) {
    return new Date(before.at(), false);
  }
}
