package banjie.callback;

/** How a supervisor tries to reach somebody. */
public enum ContactWay {
  PHONE("电话", "Telephone"),
  IN_PERSON("当面", "In person"),
  MESSAGE("短信或留言", "Message");

  private final String nameZh;
  private final String nameEn;

  ContactWay(String nameZh, String nameEn) {
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
