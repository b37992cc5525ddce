package banjie.worklist;

import banjie.casefile.CaseState;
import banjie.casefile.Step;

/** Narrows an officer's lists; what is null narrows nothing. */
public record DeskFilter(String item, Step step, String office, CaseState state, Due due) {

  /** How near its date a case has to be. */
  public enum Due {
    OVERDUE, TODAY,
    /** By the end of the third working day from today. */
    SOON,
    YELLOW_CARD, RED_CARD
  }

  public static final DeskFilter NONE = new DeskFilter(null, null, null, null, null);

  public boolean isNone() {
    return equals(NONE);
  }
}
