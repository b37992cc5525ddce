package banjie.appointments;

/** Why somebody goes before others who came earlier; a clerk gives it, having seen the person or their document. */
public enum Priority {
  ELDERLY("老年人", "Elderly"),
  DISABLED("残疾人", "Disabled"),
  PREGNANT("孕妇、带婴儿者", "Pregnant or with an infant"),
  SERVICEMEMBER("军人、退役军人", "Serving or former member of the forces");

  private final String nameZh;
  private final String nameEn;

  Priority(String nameZh, String nameEn) {
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
