package banjie.day;

import static java.util.Map.entry;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The day as a table for people, and below it whatever differs from the promise. */
final class Report {

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");
  private static final String NONE = "—";

  /** Shorter than the application's own, so that a line holds them. */
  private static final Map<String, String> WORDS = Map.ofEntries(
      entry("SUBMITTED", "提交"), entry("STAMPED", "盖章"), entry("RETURNED_BY_STATION", "社区退回"),
      entry("ACCEPTED", "受理"), entry("ACCEPTED_WITH_DEFERRAL", "容缺受理"), entry("ACCEPTED_BY_SILENCE", "视为受理"),
      entry("NOT_ACCEPTED", "不予受理"), entry("CORRECTION_ASKED", "告知补正"), entry("CORRECTION_RECEIVED", "补正"),
      entry("CORRECTION_LAPSED", "视为撤回"), entry("COMMITMENT_SIGNED", "承诺"), entry("SUPPLIED", "补交"),
      entry("SUPPLY_VERIFIED", "核验"), entry("DEFERRAL_LAPSED", "逾期退件"), entry("CHECKED", "核查"),
      entry("APPROVED", "准予"), entry("REFUSED", "不准"), entry("COMPLETED", "办结"), entry("DELIVERED", "送达"),
      entry("RATED", "评价"), entry("WITHDRAWN", "撤回"), entry("CLOCK_PAUSED", "暂停"), entry("CLOCK_RESUMED", "恢复"),
      entry("URGED", "督办"), entry("YELLOW_CARD", "黄牌"), entry("RED_CARD", "红牌"), entry("REMINDED", "提醒"),
      entry("DELIVERY_OVERDUE", "送达超期"), entry("VERIFICATION_CODE_ISSUED", "防伪码"));

  private Report() {}

  static String of(Verdict verdict, Guide guide) {
    StringBuilder text = new StringBuilder(table(verdict, guide));
    verdict.ofCatalogue().forEach(difference -> text.append("\n✗ ").append(difference));
    verdict.notFiled().forEach(difference -> text.append("\n✗ ").append(difference));
    verdict.ofCases().forEach((outcome, differences) -> differences.forEach(difference ->
        text.append("\n✗ ").append(outcome.number()).append(' ')
            .append(guide.of(outcome.story().visit().item()).row()).append(": ").append(difference)));
    return text.append('\n').append(summary(verdict, guide)).append('\n').toString();
  }

  private static String table(Verdict verdict, Guide guide) {
    Columns columns = new Columns();
    columns.row("CASE NUMBER", "ITEM", "PATH", "PROMISED", "ACCEPTED", "DUE", "CLOSED", "EVENTS", "VERDICT");
    verdict.ofCases().forEach((outcome, differences) -> {
      Promise promise = guide.of(outcome.story().visit().item());
      columns.row(outcome.number(), promise.matter() + " " + promise.nameZh(), outcome.story().pathZh(),
          promise.limitZh(), shown(outcome.date("acceptedAt")), shown(outcome.date("dueAt")),
          shown(outcome.date("closedAt")), events(outcome), differences.isEmpty() ? "✓ 相符" : "✗ 不符");
    });
    return columns.text();
  }

  /** One after the other; what happens several times in a row is counted. */
  private static String events(Outcome outcome) {
    List<String> words = new ArrayList<>();
    int times = 1;
    for (String kind : outcome.kinds()) {
      String word = WORDS.getOrDefault(kind, kind);
      int last = words.size() - 1;
      boolean again = last >= 0 && words.get(last).split("×")[0].equals(word);
      times = again ? times + 1 : 1;
      if (again) {
        words.set(last, word + "×" + times);
      } else {
        words.add(word);
      }
    }
    return String.join(" ", words);
  }

  private static String shown(OffsetDateTime moment) {
    return moment == null ? NONE : SHORT.format(moment.atZoneSameInstant(NaiveCalendar.ZONE));
  }

  private static String summary(Verdict verdict, Guide guide) {
    List<Outcome> cases = List.copyOf(verdict.ofCases().keySet());
    long items = cases.stream().map(outcome -> outcome.story().visit().item()).distinct().count();
    int outOfTurn = cases.stream().mapToInt(outcome -> outcome.story().visit().outOfTurn()).sum();
    String result = verdict.isClean()
        ? "与指南承诺完全相符。 Everything as the guide promises."
        : verdict.differences() + " 处与指南承诺不符。 " + verdict.differences() + " differences from the guide's promise.";
    return cases.size() + " 件，" + items + "/" + guide.promises().size() + " 个业务事项"
        + (outOfTurn == 0 ? "" : "；" + outOfTurn + " 次注明理由先于更早的办件领取 (taken before older cases, with a reason)")
        + "。 " + result;
  }
}
