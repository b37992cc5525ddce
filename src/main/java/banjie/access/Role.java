package banjie.access;

/** What a member of staff does at an office. */
public enum Role {
  /** 受理 */
  INTAKE("受理"),
  /** 审核 */
  REVIEW("审核"),
  /** 办结 */
  COMPLETION("办结"),
  /** 社保所、社区 */
  STATION("盖章认定"),
  /** 督办: sees and urges, never edits a case. */
  SUPERVISOR("督办"),
  /** 管理员: people, calendar, catalogue; sees no case. */
  ADMINISTRATOR("管理员");

  private final String nameZh;

  Role(String nameZh) {
    this.nameZh = nameZh;
  }

  public String nameZh() {
    return nameZh;
  }
}
