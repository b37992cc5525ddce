package banjie.appointments;

import banjie.access.Person;
import banjie.calendar.Calendars;
import banjie.platform.Codes;
import banjie.platform.TimedIds;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A number for somebody who has come: at the hall's machine by themselves, or by a clerk. */
@Component
public class TakeTicket {

  private static final int CODE_LENGTH = 8;

  private final TicketMapper tickets;
  private final CounterEvents events;
  private final SlotPlan plan;
  private final Line line;
  private final TicketRate rate;
  private final Calendars calendars;
  private final Clock clock;

  TakeTicket(TicketMapper tickets, CounterEvents events, SlotPlan plan, Line line, TicketRate rate, Calendars calendars, Clock clock) {
    this.tickets = tickets;
    this.events = events;
    this.plan = plan;
    this.line = line;
    this.rate = rate;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * @param category a number of the guide's categories, or "other"
   * @param address of the network, for the limit
   */
  @Transactional
  public TicketView take(String office, String category, String address) {
    line.office(office);
    requireCategory(category);
    if (!givesNumbers(office)) {
      throw BookingRefused.conflict("closed", "category", "现在不是取号时间", "No numbers are given at this time");
    }
    rate.require(address);
    return add(office, category, null, null);
  }

  /** A clerk may give one at any time of day, and priority with it. */
  @Transactional
  public TicketView issue(String office, String category, Priority priority, Person clerk) {
    line.requireClerk(clerk, office);
    requireCategory(category);
    return add(office, category, priority, clerk);
  }

  public boolean givesNumbers(String office) {
    return calendars.stored().isWorkingDay(LocalDate.now(clock)) && plan.givesNumbers(office, clock.instant());
  }

  private TicketView add(String office, String category, Priority priority, Person clerk) {
    Instant now = clock.instant();
    LocalDate day = LocalDate.now(clock);
    Ticket ticket = new Ticket(TimedIds.at(now), Codes.random(CODE_LENGTH), office, day, Ticket.WALK_IN,
        tickets.nextNumber(office, day, Ticket.WALK_IN), category, null, priority, TicketState.WAITING, now, now, null, null, null,
        null, null, 0, null, null);
    tickets.add(ticket);
    events.ticket(ticket.id(), CounterEvents.Kind.ISSUED, now, clerk, priority == null ? null : priority.name(), null);
    return line.view(ticket);
  }

  /** For a booked person who has come; goes first from their slot on, if they are not late for it. */
  Ticket forBooking(Booking booking, String category, boolean late, Person clerk, Instant now) {
    UUID id = TimedIds.at(now);
    Ticket ticket = new Ticket(id, Codes.random(CODE_LENGTH), booking.office(), booking.day(), Ticket.BOOKED,
        tickets.nextNumber(booking.office(), booking.day(), Ticket.BOOKED), category, booking.id(), null, TicketState.WAITING, now, now,
        late ? null : booking.slot().startsAt(), null, null, null, null, 0, null, null);
    tickets.add(ticket);
    events.ticket(id, CounterEvents.Kind.ISSUED, now, clerk, late ? "LATE" : null, null);
    return ticket;
  }

  private void requireCategory(String category) {
    if (!Line.OTHER.equals(category) && line.categories().stream().noneMatch(c -> c.number().equals(category))) {
      throw BookingRefused.invalid("no-category", "category", "请选择办理的事项", "Choose what you come for");
    }
  }
}
