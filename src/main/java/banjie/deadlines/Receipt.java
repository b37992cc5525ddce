package banjie.deadlines;

/** Which day counts as the day of receipt of an online filing; no law settles it, so it is a setting. */
public enum Receipt {
  /** The calendar date of the true timestamp. */
  CALENDAR_DATE,
  /** What arrives on a day off or after close of business counts as received on the next working day. */
  NEXT_WD
}
