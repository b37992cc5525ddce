package banjie.deadlines;

/** Why a clock may stand still. */
public enum PauseCause {
  /** The review is finished and only a deferred paper is missing (容缺); the statutory clock goes on. */
  AWAITING_PAPERS("审核完毕，等待容缺材料", "review finished, waiting for deferred papers", false),
  HEARING("听证", "hearing", true),
  TENDER("招标", "tender", true),
  AUCTION("拍卖", "auction", true),
  INSPECTION("检验", "inspection", true),
  TESTING("检测", "testing", true),
  QUARANTINE("检疫", "quarantine", true),
  APPRAISAL("鉴定", "appraisal", true),
  EXPERT_REVIEW("专家评审", "expert review", true);

  private final String nameZh;
  private final String nameEn;
  private final boolean statutory;

  PauseCause(String nameZh, String nameEn, boolean statutory) {
    this.nameZh = nameZh;
    this.nameEn = nameEn;
    this.statutory = statutory;
  }

  public String nameZh() {
    return nameZh;
  }

  public String nameEn() {
    return nameEn;
  }

  /** One of the special procedures whose time the law leaves out of its own term (APL 45). */
  public boolean isStatutory() {
    return statutory;
  }
}
