package banjie.desk;

/** In which form a paper has to come. The notice is Chinese, whatever language the desk has. */
public enum AskedForm {
  ORIGINAL("原件", "original"),
  COPY("复印件", "copy"),
  SEALED_COPY("加盖公章的复印件", "copy with the employer's seal"),
  CLEAR_SCAN("清晰的照片或扫描件", "clear photo or scan"),
  ELECTRONIC("电子证照", "electronic certificate");

  private final String nameZh;
  private final String nameEn;

  AskedForm(String nameZh, String nameEn) {
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
