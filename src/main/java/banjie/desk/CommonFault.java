package banjie.desk;

/** Faults of papers that officers tick instead of writing them. The notice is Chinese, whatever language the desk has. */
public enum CommonFault {
  MISSING("未提交", "not supplied"),
  UNCLEAR("模糊不清，无法辨认", "can't be read"),
  INCOMPLETE("填写不完整", "not filled in completely"),
  UNSIGNED("缺少签名", "not signed"),
  UNSEALED("未加盖公章", "not sealed"),
  EXPIRED("已过有效期", "no longer valid"),
  DIFFERS("与申请信息不一致", "differs from the application"),
  WRONG_PAPER("不是所要求的材料", "not the paper that is asked for"),
  PAGES_MISSING("缺页", "pages are missing");

  private final String nameZh;
  private final String nameEn;

  CommonFault(String nameZh, String nameEn) {
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
