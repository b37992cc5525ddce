package banjie.appointments;

import banjie.access.Person;
import banjie.catalogue.Item;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is booked at an office on a day, in the order of time. Names are masked: the person says theirs. */
@Component
public class DayList {

  /**
   * @param number of the line, once checked in
   * @param canCheckIn what can be done with it now; the same rules decide again when it is done
   */
  public record Row(UUID id, LocalTime starts, LocalTime ends, boolean extendedHours, String maskedName, String codeEnd,
      String itemNameZh, String itemNameEn, BookingState state, String number, TicketState ticketState, boolean canCheckIn,
      boolean canServe, boolean canNoteMissed) {}

  private final BookingMapper bookings;
  private final TicketMapper tickets;
  private final BookingRules rules;
  private final AppointmentViews views;
  private final Line line;
  private final Clock clock;

  DayList(BookingMapper bookings, TicketMapper tickets, BookingRules rules, AppointmentViews views, Line line, Clock clock) {
    this.bookings = bookings;
    this.tickets = tickets;
    this.rules = rules;
    this.views = views;
    this.line = line;
    this.clock = clock;
  }

  /** Without the cancelled ones. For who works there, and for its supervisors. */
  public List<Row> of(String office, LocalDate day, Person person) {
    if (!person.isSupervisorOf(office)) {
      line.requireClerk(person, office);
    }
    boolean clerk = line.worksAt(person, office);
    Map<UUID, Ticket> numbers = tickets.ofBookings(office, day).stream().collect(Collectors.toMap(Ticket::bookingId, Function.identity()));
    return bookings.dayList(office, day).stream().filter(b -> b.state() != BookingState.CANCELLED)
        .map(b -> row(b, numbers.get(b.id()), clerk)).toList();
  }

  /** Which booking of the day has this code, as the person shows it; small letters and spaces don't matter. */
  public Optional<UUID> withCode(String office, LocalDate day, String code, Person clerk) {
    line.requireClerk(clerk, office);
    String wanted = code.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return bookings.dayList(office, day).stream()
        .filter(b -> b.state() != BookingState.CANCELLED && b.code().equals(wanted)).map(Booking::id).findFirst();
  }

  private Row row(Booking b, Ticket ticket, boolean clerk) {
    Instant now = clock.instant();
    Item item = views.item(b.itemCode());
    boolean today = b.day().equals(LocalDate.now(clock));
    boolean over = !now.isBefore(b.endsAt());
    return new Row(b.id(), b.starts(), b.ends(), b.extended(), mask(b.personName()), b.code().substring(b.code().length() - 3),
        item == null ? b.itemCode() : item.nameZh(), item == null ? b.itemCode() : item.nameEn(), b.state(),
        ticket == null ? null : ticket.shown(), ticket == null ? null : ticket.state(),
        clerk && today && (b.state() == BookingState.BOOKED || b.state() == BookingState.NO_SHOW)
            && !now.isBefore(rules.checkInFrom(b.slot().startsAt())),
        clerk && today && b.state() == BookingState.CHECKED_IN && ticket != null && ticket.state() == TicketState.WAITING
            && ticket.dueFrom() != null && !ticket.dueFrom().isAfter(now),
        clerk && over && b.state() == BookingState.BOOKED);
  }

  /** The first character stays (DOMAIN §7). */
  private static String mask(String name) {
    return name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
  }
}
