package banjie.deadlines;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** How a clock's ledger reads as a sentence that a citizen understands. */
final class ClockWords {

  private final ClockLedger ledger;
  private final Deadlines deadlines;
  private final StringBuilder zh = new StringBuilder();
  private final StringBuilder en = new StringBuilder();

  private ClockWords(ClockLedger ledger, Deadlines deadlines) {
    this.ledger = ledger;
    this.deadlines = deadlines;
  }

  static Explanation explain(ClockLedger ledger, Deadlines deadlines) {
    DueDate due = new DueDate(deadlines.local(ledger.dueAt()), ledger.provisional(), ClockStrip.of(ledger, deadlines));
    ClockWords words = new ClockWords(ledger, deadlines);
    ledger.entries().forEach(words::tell);
    words.end(due);
    return new Explanation(words.zh.toString(), words.en.toString(), due);
  }

  private void tell(ClockEntry entry) {
    switch (entry.kind()) {
      case STARTED -> start(entry);
      case RESTARTED -> {
        say(day(entry.at(), true) + "材料补齐，重新起算" + ledger.limitDays() + "个工作日，当日不计入；",
            "restarted in full on " + day(entry.at(), false) + " with all papers in, that day left out; ");
      }
      case PAUSED -> say(
          moment(entry.at(), true) + "起因" + entry.cause().nameZh() + "暂停，当时剩余" + entry.after().left() + "个工作日；",
          "stands still from " + moment(entry.at(), false) + " (" + entry.cause().nameEn() + ") with " + entry.after().left()
              + " working days left; ");
      case RESUMED -> say(
          moment(entry.at(), true) + "恢复，剩余" + entry.after().left() + "个工作日；",
          "goes on from " + moment(entry.at(), false) + " with " + entry.after().left() + " working days left; ");
      case EXTENDED -> say(
          day(entry.at(), true) + "经批准延长" + entry.days() + "个工作日；",
          "extended on " + day(entry.at(), false) + " by " + TermWords.workingDays(entry.days()) + "; ");
      case RE_DATED -> say(
          "因" + entry.rule() + "，期限由" + moment(entry.before().dueAt(), true) + "改为" + moment(entry.after().dueAt(), true) + "；",
          "moved from " + moment(entry.before().dueAt(), false) + " to " + moment(entry.after().dueAt(), false)
              + " by a change of the calendar; ");
      case STOPPED -> say(moment(entry.at(), true) + "停止计时（" + entry.rule() + "）；",
          "stopped on " + moment(entry.at(), false) + "; ");
    }
  }

  private void start(ClockEntry entry) {
    if (ledger.limitDays() == 0) {
      say(moment(entry.at(), true) + "受理，即时办结：当日下班前，非工作时间受理的为下一工作日下班前；",
          "Accepted " + moment(entry.at(), false) + ", to be done at once: by close of business of that day, or of the next"
              + " working day outside business hours; ");
    } else {
      say(day(entry.at(), true) + "受理，当日不计入；期限" + ledger.limitDays() + "个工作日；",
          "Accepted " + day(entry.at(), false) + ", that day left out; limit " + TermWords.workingDays(ledger.limitDays()) + "; ");
    }
  }

  private void end(DueDate due) {
    List<Step> steps = due.steps();
    String overZh = TermWords.passedOverZh(steps);
    String overEn = TermWords.passedOverEn(steps);
    say((overZh.isEmpty() ? "" : "其间" + overZh.substring(1) + "；")
            + (ledger.paused() ? "恢复后按剩余时间顺延，暂停前应办结时间为" : "应于")
            + TermWords.moment(due.dueAt(), true) + (ledger.paused() ? "" : "前办结")
            + TermWords.provisionalZh(due.provisional()) + "。",
        (overEn.isEmpty() ? "" : overEn.substring(2) + "; ")
            + (ledger.paused() ? "what is left is given back when it goes on; before the pause it was due " : "due ")
            + TermWords.moment(due.dueAt(), false) + TermWords.provisionalEn(due.provisional()) + ".");
  }

  private void say(String chinese, String english) {
    zh.append(chinese);
    en.append(english);
  }

  private String day(Instant at, boolean chinese) {
    return chinese ? TermWords.zh(deadlines.dateOf(at)) : TermWords.en(deadlines.dateOf(at));
  }

  private String moment(Instant at, boolean chinese) {
    OffsetDateTime local = deadlines.local(at);
    return TermWords.moment(local, chinese);
  }
}
