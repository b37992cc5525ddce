package banjie.tracking;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseMilestones;
import banjie.deadlines.ClockLedger;
import banjie.deadlines.Deadlines;
import banjie.deadlines.Term;
import banjie.tracking.TrackedCase.Due;

/**
 * What happens next, in plain words.
 *
 * @param due by when, null where nothing is due
 * @param applicants it is the applicant's turn
 */
record NextStep(String zh, String en, Due due, boolean applicants) {

  static NextStep of(CaseFile file, Deadlines deadlines) {
    CaseMilestones m = file.milestones();
    return switch (file.state()) {
      case AT_STATION -> officers("社保所（社区）盖章认定，完成后自动转到受理窗口。",
          "The station stamps or certifies your papers; then the case goes on to intake by itself.", null);
      case SUBMITTED -> officers("窗口核对材料，告知您是否受理、还缺什么；逾期没有告知的，视为受理。",
          "The counter checks your papers and tells you whether the case is accepted and what is missing. "
              + "If it says nothing in time, the case counts as accepted.", due(m.notice(), deadlines));
      case CORRECTION -> applicant("请补正下面列出的材料。网上补正，截止当日24时前有效；逾期未补正的，视为撤回申请。",
          "Supply the papers listed below. Online until 24:00 of the last day; after it the application counts as withdrawn.",
          due(m.correction(), deadlines));
      case IN_REVIEW -> inReview(file, deadlines);
      case DECIDED -> officers(
          Boolean.TRUE.equals(m.approved()) ? "已经批准，正在制作结果并送达。" : "已经作出不予批准的决定，决定书将送达您；理由和救济途径见决定书。",
          Boolean.TRUE.equals(m.approved()) ? "Approved. The result is being made and delivered."
              : "Not approved. The decision, with its reasons and your remedies, will be delivered to you.",
          due(m.delivery(), deadlines));
      case COMPLETED -> officers("已经办结，等待送达；到窗口领取的，请带身份证件和收件凭证。",
          "Finished, and waiting to be delivered. If you fetch it at the counter, bring your identity document and the receipt.",
          due(m.delivery(), deadlines));
      case DELIVERED, RATED -> done("已经办结并送达。", "Finished and delivered.");
      case NOT_ACCEPTED -> done("没有受理。理由和救济途径见不予受理通知书，登录后可以查看，也可以到窗口领取。",
          "Not accepted. The notice tells the reasons and your remedies: sign in to read it, or fetch it at the counter.");
      case RETURNED_BY_STATION -> done("社保所（社区）已退回。登录后可以查看原因，也可以到窗口咨询。",
          "Returned by the station. Sign in to read why, or ask at the counter.");
      case WITHDRAWN -> done("申请已撤回，可以重新申请。", "Withdrawn. You may file anew.");
      case DEEMED_WITHDRAWN -> done("没有在期限内补正，视为撤回申请；可以重新申请。",
          "What was missing did not come in time, so the application counts as withdrawn. You may file anew.");
      case RETURNED -> done("容缺材料没有在期限内补交，已退件；可以重新申请。",
          "The deferred papers did not come in time, and the case was returned. You may file anew.");
    };
  }

  private static NextStep inReview(CaseFile file, Deadlines deadlines) {
    ClockLedger promised = file.promised();
    if (file.awaitsSupply()) {
      return applicant("审核正在进行。请补交下面列出的容缺材料；网上补交，截止当日24时前有效，逾期未补交的，作退件处理。",
          "The review goes on. Supply the deferred papers listed below, online until 24:00 of the last day; "
              + "otherwise the case will be returned.", due(file.milestones().deferral(), deadlines));
    }
    if (promised.paused()) {
      return officers("法律规定的特别程序正在进行，所需时间不计入办理期限；结束后继续审核。",
          "A special procedure of the law is going on; its time does not count. The review goes on afterwards.", null);
    }
    return officers(promised.limitDays() == 0 ? "已经受理，当场办理。" : "已经受理，正在审核。",
        promised.limitDays() == 0 ? "Accepted; it is done at once." : "Accepted and under review.",
        new Due(deadlines.local(promised.dueAt()), promised.provisional()));
  }

  private static Due due(Term term, Deadlines deadlines) {
    return term == null ? null : new Due(deadlines.local(term.dueAt()), term.provisional());
  }

  private static NextStep officers(String zh, String en, Due due) {
    return new NextStep(zh, en, due, false);
  }

  private static NextStep applicant(String zh, String en, Due due) {
    return new NextStep(zh, en, due, true);
  }

  private static NextStep done(String zh, String en) {
    return new NextStep(zh, en, null, false);
  }
}
