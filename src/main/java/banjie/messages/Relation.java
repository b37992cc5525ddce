package banjie.messages;

/** What the person who took a paper is to the applicant. */
public enum Relation {
  SELF("本人", "the applicant"),
  LEGAL_REPRESENTATIVE("法定代表人", "legal representative"),
  AGENT("代理人", "agent"),
  ADULT_FAMILY("同住成年家属", "adult family member of the household"),
  RECEPTION("单位收发部门", "reception of the employer");

  final String zh;
  final String en;

  Relation(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String nameZh() {
    return zh;
  }

  public String nameEn() {
    return en;
  }
}
