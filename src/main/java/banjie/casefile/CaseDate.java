package banjie.casefile;

/** The dates that a case is held to. */
public enum CaseDate {
  PROMISED("承诺办结期限", "promised date"),
  STATUTORY("法定办理期限", "statutory date"),
  NOTICE("一次性告知期限", "date for the one notice"),
  CORRECTION("补正期限", "date for correction"),
  DEFERRAL("容缺补正期限", "date for deferred papers"),
  SPECIAL_PROCEDURE("特别程序期限", "end of the special procedure"),
  DELIVERY("送达期限", "date for delivery");

  private final String nameZh;
  private final String nameEn;

  CaseDate(String nameZh, String nameEn) {
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
