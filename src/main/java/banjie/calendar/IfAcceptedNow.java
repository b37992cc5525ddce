package banjie.calendar;

import banjie.deadlines.DueDate;
import banjie.deadlines.Explanation;
import java.time.LocalDate;

/**
 * What a promise would come to if the application were accepted at once.
 *
 * @param today the date at the bureau
 * @param acceptedOn the first day on which it can be accepted: today, or the next day that the counters are open
 * @param counter whether the counters are open now
 * @param why sentence in two languages; null for an instant matter, which isn't counted in days
 */
public record IfAcceptedNow(LocalDate today, LocalDate acceptedOn, Counter counter, DueDate due, Explanation why) {

  public enum Counter {
    OPEN,
    /** Later on this same day. */
    OPENS_LATER,
    /** For today. */
    CLOSED,
    /** The day isn't worked. */
    DAY_OFF
  }

  public boolean instant() {
    return why == null;
  }

  public boolean acceptedToday() {
    return acceptedOn.equals(today);
  }
}
