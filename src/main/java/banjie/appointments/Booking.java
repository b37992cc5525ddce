package banjie.appointments;

import banjie.platform.BureauClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * One row; the columns in this order.
 *
 * @param holder who counts as one person
 * @param cancelledBy PERSON or CALENDAR; null unless cancelled
 */
record Booking(UUID id, String code, UUID personId, String personName, String holder, String itemCode, String office,
    LocalDate day, LocalTime starts, LocalTime ends, int seat, boolean extended, BookingState state, Instant bookedAt,
    String cancelledBy, String cancelReason, Instant toldAt) {

  Slot slot() {
    return new Slot(day, starts, ends, extended);
  }

  Instant endsAt() {
    return day.atTime(ends).atZone(BureauClock.ZONE).toInstant();
  }
}
