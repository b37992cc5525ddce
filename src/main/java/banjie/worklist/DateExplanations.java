package banjie.worklist;

import static banjie.worklist.CaseViews.local;

import banjie.casefile.CaseClock;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseMilestones;
import banjie.casefile.CaseState;
import banjie.deadlines.Deadlines;
import banjie.platform.Limits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts the dates of a case once more, in the open. */
@Component
public class DateExplanations {

  private final Deadlines deadlines;
  private final Limits limits;

  DateExplanations(Deadlines deadlines, Limits limits) {
    this.deadlines = deadlines;
    this.limits = limits;
  }

  /** The dates that count for the case now, the promised one first. */
  public List<DateExplanation> of(CaseFile file) {
    CaseMilestones m = file.milestones();
    List<DateExplanation> all = new ArrayList<>();
    if (m.acceptedAt() != null) {
      all.add(promised(file));
      if (m.statutoryDueAt() != null) {
        all.add(counted("statutory", "法定办理期限，自受理次日起算", "Statutory term from the day after acceptance",
            m.acceptedAt(), file.filing().statutoryDays()));
      }
    }
    if (file.state() == CaseState.SUBMITTED) {
      all.add(new DateExplanation("notice", "收到材料后一次性告知的期限，逾期视为受理（行政许可法第三十二条）",
          "Term for the one notice; afterwards the case counts as accepted", local(m.receivedAt()), limits.notice(),
          deadlines.dueFromReceipt(m.receivedAt(), limits.notice())));
    }
    if (file.state() == CaseState.CORRECTION) {
      all.add(counted("correction", "补正期限，自告知次日起算；网上补正当日24时前有效",
          "Term for correction from the day after the notice; online until 24:00", m.noticeServedAt(), limits.correction()));
    }
    if (m.deferralDueAt() != null) {
      all.add(counted("deferral", "容缺材料补正期限，自容缺受理次日起算", "Term for deferred papers from the day after acceptance",
          m.acceptanceRecordedAt(), file.filing().deferralDays()));
    }
    if (m.decidedAt() != null) {
      all.add(counted("delivery", "送达期限，自决定次日起算（行政许可法第四十四条）", "Term for delivery from the day after the decision",
          m.decidedAt(), limits.delivery()));
    }
    return all;
  }

  /** Counts from the last start or resumption in the ledger. */
  public DateExplanation promised(CaseFile file) {
    CaseClock clock = file.clock();
    CaseClock.Entry from = clock.entries().stream()
        .filter(entry -> entry.kind() == CaseClock.Kind.STARTED || entry.kind() == CaseClock.Kind.RESUMED)
        .reduce((first, second) -> second).orElseThrow();
    boolean resumed = from.kind() == CaseClock.Kind.RESUMED;
    int days = resumed ? Math.max(1, from.daysLeft()) : clock.limitDays();
    return counted("promised",
        days == 0 ? "即时办结：受理当日下班前；当日非工作时间的，下一工作日下班前" : resumed ? "承诺时限恢复，按剩余工作日自次日起算" : "承诺时限，自受理次日起算",
        days == 0 ? "Instant: close of business on the day of acceptance, or of the next working day outside business hours"
            : resumed ? "Promised limit resumed with the working days that were left"
            : "Promised limit from the day after acceptance",
        from.at(), days);
  }

  private DateExplanation counted(String which, String zh, String en, Instant from, int days) {
    return new DateExplanation(which, zh, en, local(from), days, deadlines.due(from, days));
  }
}
