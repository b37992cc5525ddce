package banjie.callback;

/** What came of a call-back. */
public enum Outcome {
  REMEDIED("已整改", "Set right"),
  EXPLAINED("已核实说明", "Looked into and explained"),
  /** After so many tries; never of somebody who was reached. */
  NOT_REACHED("多次联系未果", "Could not be reached");

  private final String nameZh;
  private final String nameEn;

  Outcome(String nameZh, String nameEn) {
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
