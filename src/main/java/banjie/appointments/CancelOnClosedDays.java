package banjie.appointments;

import banjie.access.Person;
import banjie.calendar.CalendarChanged;
import banjie.calendar.Calendars;
import banjie.deadlines.ClassifiedDay;
import banjie.deadlines.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A day that was booked is worked no more: its appointments are cancelled in the transaction that changes the calendar, and
 * their owners are told why. They aren't moved, since nobody but the owner knows when else they can come.
 */
@Component
class CancelOnClosedDays {

  private final BookingMapper bookings;
  private final CounterEvents events;
  private final Turns turns;
  private final Calendars calendars;
  private final Clock clock;

  CancelOnClosedDays(BookingMapper bookings, CounterEvents events, Turns turns, Calendars calendars, Clock clock) {
    this.bookings = bookings;
    this.events = events;
    this.turns = turns;
    this.calendars = calendars;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(CalendarChanged change) {
    turns.changeCalendar();
    WorkingCalendar calendar = calendars.stored();
    LocalDate today = LocalDate.now(clock);
    change.changed().stream().sorted().filter(day -> !day.isBefore(today)).map(calendar::classify)
        .filter(day -> !day.isWorking()).forEach(day -> cancel(day, change.title()));
  }

  private void cancel(ClassifiedDay day, String title) {
    String reason = title + "：" + day.reasonZh();
    for (Booking booking : bookings.lockBookedOn(day.date())) {
      bookings.cancel(booking.id(), "CALENDAR", reason);
      events.booking(booking.id(), CounterEvents.Kind.CANCELLED, clock.instant(), Person.SYSTEM, reason);
    }
  }
}
