package banjie.deadlines;

/** Why a day is counted or passed over. */
public enum Reason {
  /** The day on which the event happened; never counted (民法典 201). */
  EVENT_DAY,
  /** A working day, but business had closed. */
  AFTER_CLOSE,
  WORKING_DAY,
  /** A working day on which the clock stood still. */
  PAUSED,
  /** A weekend day that the notice declares worked. */
  MAKE_UP_DAY,
  WEEKEND,
  /** Listed by the notice. */
  HOLIDAY,
  /** Certain from the law (放假办法 2), while the year's notice is not loaded. */
  STATUTORY_HOLIDAY;

  public boolean isWorking() {
    return this == WORKING_DAY || this == MAKE_UP_DAY;
  }
}
