package banjie.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One row; the columns in this order.
 *
 * @param series A for walk-ins, Y for booked people
 * @param dueFrom from when a booked person goes first; null for everybody else
 * @param counter the window's number
 */
record Ticket(UUID id, String code, String office, LocalDate day, String series, int number, String category, UUID bookingId,
    Priority priority, TicketState state, Instant issuedAt, Instant queuedAt, Instant dueFrom, Instant calledAt, UUID calledBy,
    String calledName, Integer counter, int calls, Instant finishedAt, UUID caseId) {

  static final String WALK_IN = "A";
  static final String BOOKED = "Y";

  String shown() {
    return String.format("%s%03d", series, number);
  }
}
