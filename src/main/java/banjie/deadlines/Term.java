package banjie.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A term in working days that doesn't pause: for the notice, the correction, the supply of deferred papers, the delivery.
 * Its date follows from what is here and the calendar.
 *
 * @param from the event; its day isn't counted
 * @param days granted, extensions included
 * @param receipt counted from a filing's receipt, see {@link Receipt}
 * @param dueAt close of business of the last day
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Term(Instant from, int days, boolean receipt, Instant dueAt, boolean provisional) {

  public static Term of(Instant from, int days, Deadlines deadlines) {
    return count(from, days, false, deadlines);
  }

  public static Term fromReceipt(Instant receivedAt, int days, Deadlines deadlines) {
    return count(receivedAt, days, true, deadlines);
  }

  public Term recount(Deadlines deadlines) {
    return count(from, days, receipt, deadlines);
  }

  public Term extend(int more, Deadlines deadlines) {
    return count(from, days + more, receipt, deadlines);
  }

  /** Ends with another date where that comes first. */
  public Term notAfter(Instant latest) {
    return dueAt.isAfter(latest) ? new Term(from, days, receipt, latest, provisional) : this;
  }

  private static Term count(Instant from, int days, boolean receipt, Deadlines deadlines) {
    DueDate due = receipt ? deadlines.dueFromReceipt(from, days) : deadlines.due(from, days);
    return new Term(from, days, receipt, due.dueAt().toInstant(), due.provisional());
  }
}
