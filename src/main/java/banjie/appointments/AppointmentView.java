package banjie.appointments;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An appointment as its owner sees it.
 *
 * @param code what the person shows at the hall
 * @param changeableUntil the last moment to cancel or change
 * @param changeable it is still booked, and not too late
 * @param calendarCancelled the bureau took the day away, for cancelReason; not the person's own doing
 */
public record AppointmentView(UUID id, String code, String personName, String itemCode, String itemNameZh, String itemNameEn,
    String office, String officeNameZh, String officeNameEn, LocalDate day, LocalTime starts, LocalTime ends,
    boolean extendedHours, BookingState state, String stateZh, String stateEn, OffsetDateTime changeableUntil,
    boolean changeable, boolean calendarCancelled, String cancelReason) {}
