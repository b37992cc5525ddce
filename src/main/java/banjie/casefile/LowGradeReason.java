package banjie.casefile;

/** Why somebody was dissatisfied, to choose from. */
public enum LowGradeReason {
  SLOW("办理太慢", "It took too long"),
  REPEATED_TRIPS("跑了好几趟", "I had to come several times"),
  UNCLEAR_PAPERS("材料要求说不清楚", "What papers were needed was unclear"),
  ATTITUDE("服务态度不好", "The staff were unfriendly"),
  RESULT("对办理结果有意见", "I don't agree with the result"),
  ONLINE("网上办理不好用", "The online service was hard to use"),
  /** Needs words. */
  OTHER("其他", "Something else");

  private final String nameZh;
  private final String nameEn;

  LowGradeReason(String nameZh, String nameEn) {
    this.nameZh = nameZh;
    this.nameEn = nameEn;
  }

  public String nameZh() {
    return nameZh;
  }

  public String nameEn() {
    return nameEn;
  }
}
