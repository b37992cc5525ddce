package banjie.appointments;

public enum TicketState {
  WAITING("等候中", "Waiting"),
  CALLED("已叫号", "Called"),
  SERVING("办理中", "Being served"),
  DONE("已办结", "Done"),
  /** Called several times, and nobody came. */
  MISSED("已过号", "Missed");

  private final String nameZh;
  private final String nameEn;

  TicketState(String nameZh, String nameEn) {
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
