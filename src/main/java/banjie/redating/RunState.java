package banjie.redating;

/** Where a run stands. */
public enum RunState {
  RUNNING("进行中"),
  /** An administrator stopped it; it goes on where it was. */
  PAUSED("已暂停"),
  DONE("已完成"),
  /** The calendar changed again: a later run gives all cases their dates. */
  SUPERSEDED("已被后一次取代");

  private final String nameZh;

  RunState(String nameZh) {
    this.nameZh = nameZh;
  }

  public String nameZh() {
    return nameZh;
  }
}
