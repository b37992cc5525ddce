package banjie.figures;

/** A number on the board that leads to its cases. */
public enum Figure {
  /** Filed in the span. */
  RECEIVED,
  /** Their promised clock stopped in the span. */
  CLOSED,
  /** Thereof approved or refused. */
  DECIDED,
  ON_TIME,
  LATE,
  /** Undecided now, whatever the span. */
  BACKLOG,
  /** In review now, promised for a day of the span. */
  DUE,
  /** Finished steps of one kind in the span, the longest first. */
  STEP
}
