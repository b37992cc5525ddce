package banjie.casefile;

/** What can happen to a case, as its timeline says it. */
public enum EventKind {
  SUBMITTED("提交申请"),
  STAMPED("社保所（社区）已盖章认定"),
  RETURNED_BY_STATION("社保所（社区）退回"),
  ACCEPTED("受理"),
  ACCEPTED_WITH_DEFERRAL("容缺受理"),
  ACCEPTED_BY_SILENCE("逾期未告知，视为受理"),
  NOT_ACCEPTED("不予受理"),
  CORRECTION_ASKED("一次性告知补正"),
  SECOND_NOTICE_ALLOWED("督办同意再次告知"),
  CORRECTION_RECEIVED("补正材料收到"),
  CORRECTION_LAPSED("逾期未补正，视为撤回申请"),
  COMMITMENT_SIGNED("签署容缺受理承诺书"),
  SUPPLIED("补交容缺材料"),
  SUPPLY_VERIFIED("容缺材料核验"),
  DEFERRAL_LAPSED("容缺材料逾期未补，退件办结"),
  CHECKED("实质核查"),
  APPROVED("准予"),
  REFUSED("不予批准"),
  COMPLETED("办结"),
  DELIVERED("送达"),
  RATED("评价"),
  WITHDRAWN("申请人撤回"),
  CLOCK_PAUSED("承诺时限暂停"),
  CLOCK_RESUMED("承诺时限恢复"),
  CLAIMED("领取"),
  RELEASED("退回队列"),
  REASSIGNED("改派"),
  URGED("督办"),
  URGING_ANSWERED("答复督办"),
  YELLOW_CARD("黄牌预警"),
  RED_CARD("红牌超期"),
  DELIVERY_OVERDUE("送达超期"),
  REMINDED("提醒申请人"),
  PAPER_UPLOADED("上传材料"),
  VERIFICATION_CODE_ISSUED("生成防伪码"),
  CLOCK_RESTARTED("承诺时限重新起算"),
  RE_DATED("日历调整，期限重算"),
  EXTENSION_REQUESTED("申请延期"),
  EXTENDED("批准延期"),
  EXTENSION_REFUSED("不同意延期"),
  SPECIAL_PROCEDURE_REQUESTED("申请特别程序"),
  SPECIAL_PROCEDURE_STARTED("特别程序开始，时限暂停"),
  SPECIAL_PROCEDURE_REFUSED("不同意特别程序"),
  SPECIAL_PROCEDURE_ENDED("特别程序结束，时限恢复"),
  STEP_OVERDUE("环节超时"),
  RED_CARD_EXPLAINED("填报红牌原因"),
  RED_CARD_REASON_ACCEPTED("红牌原因已认可"),
  RED_CARD_REASON_REJECTED("红牌原因未获认可"),
  TERM_EXTENDED("不可抗力，期限顺延"),
  DOCUMENT_CORRECTED("文书更正"),
  SERVED("送达证明"),
  CREDIT_REPAIRED("信用修复，可再容缺"),
  CONTACT_SHOWN("为回访查看联系电话"),
  CALLED_BACK("回访"),
  CALL_BACK_CLOSED("回访办结");

  private final String nameZh;

  EventKind(String nameZh) {
    this.nameZh = nameZh;
  }

  public String nameZh() {
    return nameZh;
  }
}
