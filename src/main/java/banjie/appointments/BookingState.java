package banjie.appointments;

public enum BookingState {
  BOOKED("已预约", "Booked"),
  /** At the hall, with a number. */
  CHECKED_IN("已到场", "Checked in"),
  SERVED("已办理", "Served"),
  NO_SHOW("未到场（爽约）", "Missed"),
  CANCELLED("已取消", "Cancelled");

  private final String nameZh;
  private final String nameEn;

  BookingState(String nameZh, String nameEn) {
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
