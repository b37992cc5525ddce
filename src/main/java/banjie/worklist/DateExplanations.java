package banjie.worklist;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseMilestones;
import banjie.casefile.CaseState;
import banjie.deadlines.ClockLedger;
import banjie.deadlines.Deadlines;
import banjie.deadlines.Explanation;
import banjie.deadlines.Term;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts the dates of a case once more, in the open. */
@Component
public class DateExplanations {

  private final Deadlines deadlines;

  DateExplanations(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** The dates that count for the case now, the promised one first. */
  public List<DateExplanation> of(CaseFile file) {
    CaseMilestones m = file.milestones();
    List<DateExplanation> all = new ArrayList<>();
    if (m.acceptedAt() != null) {
      all.add(clock("promised", file.promised(),
          file.promised().limitDays() == 0 ? "即时办结" : "承诺办理时限，自受理次日起算",
          file.promised().limitDays() == 0 ? "To be done at once" : "Promised limit from the day after acceptance"));
      if (file.statutory() != null) {
        all.add(clock("statutory", file.statutory(), "法定办理期限，自受理次日起算；只因行政许可法第四十五条所列程序暂停",
            "Statutory term from the day after acceptance; pauses for the special procedures of the law only (APL 45)"));
      }
    }
    if (file.state() == CaseState.SUBMITTED) {
      all.add(term("notice", m.notice(), "收到材料后一次性告知的期限，逾期视为受理（行政许可法第三十二条）",
          "Term for the one notice; afterwards the case counts as accepted (APL 32)"));
    }
    if (file.state() == CaseState.CORRECTION) {
      all.add(term("correction", m.correction(), "补正期限，自告知次日起算；网上补正当日24时前有效",
          "Term for correction from the day after the notice; online until 24:00"));
    }
    if (m.deferral() != null) {
      all.add(term("deferral", m.deferral(), "容缺材料补正期限，自容缺受理次日起算；网上补交当日24时前有效",
          "Term for deferred papers from the day after acceptance; online until 24:00"));
    }
    if (file.isInSpecialProcedure()) {
      all.add(term("specialProcedure", file.specialProcedure().term(), "特别程序所需时间，不计入办理期限（行政许可法第四十五条）",
          "Time of the special procedure, left out of both limits (APL 45)"));
    }
    if (m.delivery() != null) {
      all.add(term("delivery", m.delivery(), "送达期限，自决定次日起算（行政许可法第四十四条）",
          "Term for delivery from the day after the decision (APL 44)"));
    }
    return all;
  }

  private DateExplanation clock(String which, ClockLedger ledger, String zh, String en) {
    Explanation why = Explanation.of(ledger, deadlines);
    return new DateExplanation(which, zh, en, why.sentenceZh(), why.sentenceEn(),
        deadlines.local(ledger.entries().get(0).at()), ledger.limitDays(), why.due());
  }

  private DateExplanation term(String which, Term term, String zh, String en) {
    Explanation why = Explanation.of(term, deadlines);
    return new DateExplanation(which, zh, en, why.sentenceZh(), why.sentenceEn(),
        deadlines.local(term.from()), term.days(), why.due());
  }
}
