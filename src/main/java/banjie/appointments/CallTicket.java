package banjie.appointments;

import banjie.access.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A clerk calls the next number and works with whoever comes. Nobody picks: the order is that of {@link TicketMapper#RANK},
 * and each call leaves the reason for its place and how many who had come earlier it passed.
 */
@Component
public class CallTicket {

  private static final String[] REASONS = {"BOOKED", "LONG_WAIT", "PRIORITY", "IN_ORDER", "BOOKED_EARLY"};
  private static final int MOST_COUNTERS = 99;

  private final TicketMapper tickets;
  private final BookingMapper bookings;
  private final CounterEvents events;
  private final Turns turns;
  private final Line line;
  private final AppointmentSettings settings;
  private final Clock clock;

  CallTicket(TicketMapper tickets, BookingMapper bookings, CounterEvents events, Turns turns, Line line, AppointmentSettings settings,
      Clock clock) {
    this.tickets = tickets;
    this.bookings = bookings;
    this.events = events;
    this.turns = turns;
    this.line = line;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param counter the number of the clerk's window
   * @return empty when nobody waits
   */
  @Transactional
  public Optional<TicketView> next(String office, int counter, Person clerk) {
    line.requireClerk(clerk, office);
    requireFree(counter, clerk);
    Instant now = clock.instant();
    Ticket next = tickets.lockNext(office, LocalDate.now(clock), now, line.waitingSince(now));
    return next == null ? Optional.empty() : Optional.of(call(next, TicketState.CALLED, counter, clerk, now));
  }

  /** A booked person at their own time, whoever else waits; before it only when they are next anyway. */
  TicketView serveBooked(UUID ticketId, int counter, Person clerk) {
    requireFree(counter, clerk);
    Ticket ticket = tickets.lock(ticketId);
    requireState(ticket, TicketState.WAITING);
    Instant now = clock.instant();
    boolean due = ticket.dueFrom() != null && !ticket.dueFrom().isAfter(now);
    if (!due && line.place(ticket).before() > 0) {
      throw BookingRefused.conflict("not-next", "queue", "未到其办理时间，前面还有人等候，请按叫号顺序办理",
          "It isn't this person's turn and others wait; call the next number");
    }
    return call(ticket, TicketState.SERVING, counter, clerk, now);
  }

  @Transactional
  public TicketView recall(UUID id, Person clerk) {
    Ticket ticket = mine(id, clerk);
    requireState(ticket, TicketState.CALLED);
    tickets.callAgain(id);
    return noted(id, CounterEvents.Kind.RECALLED, clerk, null);
  }

  /** The person has come to the window. */
  @Transactional
  public TicketView serve(UUID id, Person clerk) {
    requireState(mine(id, clerk), TicketState.CALLED);
    tickets.state(id, TicketState.SERVING, null);
    return noted(id, CounterEvents.Kind.SERVING, clerk, null);
  }

  /** @param caseNumber of the case that was filed or handled; null or empty when there is none */
  @Transactional
  public TicketView finish(UUID id, String caseNumber, Person clerk) {
    Ticket ticket = mine(id, clerk);
    if (ticket.state() != TicketState.CALLED) {
      requireState(ticket, TicketState.SERVING);
    }
    if (caseNumber != null && !caseNumber.isBlank()) {
      noteCase(id, caseNumber.strip(), clerk);
    }
    tickets.state(id, TicketState.DONE, clock.instant());
    if (ticket.bookingId() != null) {
      bookings.state(ticket.bookingId(), BookingState.SERVED);
    }
    return noted(id, CounterEvents.Kind.FINISHED, clerk, null);
  }

  /** Nobody came, though called as often as the setting asks. */
  @Transactional
  public TicketView miss(UUID id, Person clerk) {
    Ticket ticket = mine(id, clerk);
    requireState(ticket, TicketState.CALLED);
    int needed = settings.tickets().callsBeforeMissed();
    if (ticket.calls() < needed) {
      throw BookingRefused.conflict("call-again", "calls", "叫号满" + needed + "次仍无人应答的，才可过号，请再叫一次",
          "A number is called " + needed + " times before it counts as missed; call again");
    }
    tickets.state(id, TicketState.MISSED, clock.instant());
    return noted(id, CounterEvents.Kind.MISSED, clerk, null);
  }

  /** Who missed the call comes back the same day, at the end of the line. */
  @Transactional
  public TicketView backInLine(UUID id, Person clerk) {
    Ticket ticket = todays(id, clerk);
    requireState(ticket, TicketState.MISSED);
    tickets.backInLine(id, clock.instant());
    return noted(id, CounterEvents.Kind.BACK_IN_LINE, clerk, null);
  }

  @Transactional
  public TicketView prioritise(UUID id, Priority priority, Person clerk) {
    if (priority == null) {
      throw BookingRefused.invalid("no-reason", "priority", "请选择优先的原因", "Choose the reason for priority");
    }
    requireState(todays(id, clerk), TicketState.WAITING);
    tickets.prioritise(id, priority);
    return noted(id, CounterEvents.Kind.PRIORITY_GIVEN, clerk, priority.name());
  }

  /** Ties the number that this clerk has in hand to a case of the same office. */
  @Transactional
  public void noteCase(UUID id, String caseNumber, Person clerk) {
    mine(id, clerk);
    if (tickets.noteCase(id, caseNumber) == 0) {
      throw BookingRefused.invalid("unknown-case-number", "caseNumber", "本窗口没有这个编号的办件",
          "This office has no case of that number");
    }
    events.ticket(id, CounterEvents.Kind.CASE_NOTED, clock.instant(), clerk, caseNumber, null);
  }

  private TicketView call(Ticket ticket, TicketState state, int counter, Person clerk, Instant now) {
    TicketMapper.Place place = line.place(ticket);
    tickets.call(ticket.id(), state, now, clerk.id(), clerk.displayName(), counter);
    events.ticket(ticket.id(), CounterEvents.Kind.CALLED, now, clerk, REASONS[place.rank()], place.earlier());
    return line.view(ticket.id());
  }

  private TicketView noted(UUID id, CounterEvents.Kind kind, Person clerk, String reason) {
    events.ticket(id, kind, clock.instant(), clerk, reason, null);
    return line.view(id);
  }

  /** One person at a time before each clerk: also when a button is pressed twice. */
  private void requireFree(int counter, Person clerk) {
    if (counter < 1 || counter > MOST_COUNTERS) {
      throw BookingRefused.invalid("no-counter", "counter", "请填写窗口号（1至99）", "Give the number of your window, 1 to 99");
    }
    turns.clerk(clerk.id());
    Ticket inHand = tickets.inHand(clerk.id(), LocalDate.now(clock));
    if (inHand != null) {
      throw BookingRefused.conflict("ticket-in-hand", "queue", "请先办结" + inHand.shown() + "号",
          "Finish with " + inHand.shown() + " first");
    }
  }

  private Ticket todays(UUID id, Person clerk) {
    Ticket ticket = tickets.lock(id);
    if (ticket == null || !clerk.isStaff() || !ticket.day().equals(LocalDate.now(clock))) {
      throw BookingRefused.unknownTicket();
    }
    line.requireClerk(clerk, ticket.office());
    return ticket;
  }

  private Ticket mine(UUID id, Person clerk) {
    Ticket ticket = todays(id, clerk);
    if (!clerk.id().equals(ticket.calledBy())) {
      throw BookingRefused.forbidden("not-yours", "calledBy", "该号不在您的窗口", "The number isn't at your window");
    }
    return ticket;
  }

  private static void requireState(Ticket ticket, TicketState state) {
    if (ticket.state() != state) {
      throw BookingRefused.conflict("wrong-state", "state",
          ticket.shown() + "号现为“" + ticket.state().nameZh() + "”，不能这样办理",
          ticket.shown() + " is " + ticket.state() + "; this can't be done now");
    }
  }
}
