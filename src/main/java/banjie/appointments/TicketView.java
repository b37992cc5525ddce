package banjie.appointments;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A number of the line.
 *
 * @param number as it is called, for example A007
 * @param before how many are called before it, as the line stands; null unless it waits
 * @param counter the window that called it; null while it waits
 * @param bookingId null for walk-ins
 */
public record TicketView(UUID id, String code, String office, String officeNameZh, String officeNameEn, String number,
    String categoryZh, String categoryEn, boolean booked, Priority priority, TicketState state, OffsetDateTime issuedAt,
    OffsetDateTime calledAt, Integer counter, int calls, Integer before, UUID bookingId, UUID caseId) {}
