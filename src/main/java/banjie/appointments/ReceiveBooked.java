package banjie.appointments;

import banjie.access.Person;
import banjie.catalogue.Item;
import banjie.catalogue.Catalogue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A booked person comes to the hall, or doesn't. */
@Component
public class ReceiveBooked {

  private final BookingMapper bookings;
  private final CounterEvents events;
  private final BookingRules rules;
  private final TakeTicket numbers;
  private final CallTicket calls;
  private final TicketMapper tickets;
  private final Line line;
  private final AppointmentViews views;
  private final Catalogue catalogue;
  private final Clock clock;

  ReceiveBooked(BookingMapper bookings, CounterEvents events, BookingRules rules, TakeTicket numbers, CallTicket calls,
      TicketMapper tickets, Line line, AppointmentViews views, Catalogue catalogue, Clock clock) {
    this.bookings = bookings;
    this.events = events;
    this.rules = rules;
    this.numbers = numbers;
    this.calls = calls;
    this.tickets = tickets;
    this.line = line;
    this.views = views;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * The person is at the hall and gets a number. Who comes after the slot, even if noted as missed already, waits like
   * somebody without appointment, and is no longer counted as missed.
   */
  @Transactional
  public TicketView checkIn(UUID bookingId, Person clerk) {
    Booking booking = atMyOffice(bookingId, clerk);
    Instant now = clock.instant();
    if (booking.state() != BookingState.BOOKED && booking.state() != BookingState.NO_SHOW) {
      throw wrongState(booking);
    }
    if (!booking.day().equals(LocalDate.now(clock))) {
      throw BookingRefused.conflict("not-today", "day", "不是今天的预约", "The appointment isn't for today");
    }
    if (now.isBefore(rules.checkInFrom(booking.slot().startsAt()))) {
      throw BookingRefused.conflict("too-early", "starts", "未到签到时间，请稍后再签到", "It is too early to check in");
    }
    bookings.state(bookingId, BookingState.CHECKED_IN);
    events.booking(bookingId, CounterEvents.Kind.CHECKED_IN, now, clerk, null);
    Ticket ticket = numbers.forBooking(booking, category(booking), !now.isBefore(booking.endsAt()), clerk, now);
    return line.view(ticket);
  }

  /** Only a clerk's word makes a missed appointment, and only when the slot is over. */
  @Transactional
  public AppointmentView missed(UUID bookingId, Person clerk) {
    Booking booking = atMyOffice(bookingId, clerk);
    if (booking.state() != BookingState.BOOKED) {
      throw wrongState(booking);
    }
    Instant now = clock.instant();
    if (now.isBefore(booking.endsAt())) {
      throw BookingRefused.conflict("slot-not-over", "ends", "预约时段尚未结束，不能记为未到场",
          "The slot isn't over; the person may still come");
    }
    bookings.state(bookingId, BookingState.NO_SHOW);
    events.booking(bookingId, CounterEvents.Kind.MISSED_SLOT, now, clerk, null);
    return views.of(bookings.find(bookingId));
  }

  /** Begins with a booked person who has checked in, when their turn has come. */
  @Transactional
  public TicketView serve(UUID bookingId, int counter, Person clerk) {
    Booking booking = atMyOffice(bookingId, clerk);
    Ticket ticket = tickets.ofBooking(bookingId);
    if (booking.state() != BookingState.CHECKED_IN || ticket == null) {
      throw wrongState(booking);
    }
    return calls.serveBooked(ticket.id(), counter, clerk);
  }

  private Booking atMyOffice(UUID bookingId, Person clerk) {
    Booking booking = bookings.find(bookingId);
    if (booking == null || !clerk.isStaff()) {
      throw BookingRefused.unknown();
    }
    line.requireClerk(clerk, booking.office());
    return bookings.lock(bookingId);
  }

  private String category(Booking booking) {
    Item item = views.item(booking.itemCode());
    return catalogue.categories().stream().filter(c -> item != null && c.nameZh().equals(item.category()))
        .map(c -> c.number()).findFirst().orElse(Line.OTHER);
  }

  private static BookingRefused wrongState(Booking booking) {
    return BookingRefused.conflict("wrong-state", "state", "该预约现为“" + booking.state().nameZh() + "”，不能这样办理",
        "The appointment is " + booking.state() + "; this can't be done now");
  }
}
