package banjie.appointments;

import banjie.access.Person;
import banjie.access.Post;
import banjie.access.Role;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Category;
import banjie.catalogue.Office;
import banjie.platform.BureauClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The line of an office as it stands, for the people in it, the hall's screen and the clerks. */
@Component
public class Line {

  /** What somebody comes for who comes for none of the guide's categories. */
  public static final String OTHER = "other";

  private static final Set<Role> AT_THE_COUNTER = Set.of(Role.INTAKE, Role.REVIEW, Role.COMPLETION, Role.STATION);

  /** @param waiting without the booked people whose time has not come */
  public record Screen(List<TicketView> called, int waiting) {}

  /** @param inHand who is before this clerk now, or null; counter the window they called from last, or null */
  public record Desk(TicketView inHand, Integer counter, List<TicketView> waiting, List<TicketView> missed) {}

  private final TicketMapper tickets;
  private final SlotPlan plan;
  private final AppointmentSettings settings;
  private final Catalogue catalogue;
  private final Clock clock;

  Line(TicketMapper tickets, SlotPlan plan, AppointmentSettings settings, Catalogue catalogue, Clock clock) {
    this.tickets = tickets;
    this.plan = plan;
    this.settings = settings;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** Where numbers can be taken. */
  public List<Office> offices() {
    return catalogue.offices().stream().filter(office -> plan.serves(office.code())).toList();
  }

  /** Where this person works at the counter, of those that have a line. */
  public List<Office> officesOf(Person person) {
    return offices().stream().filter(office -> worksAt(person, office.code())).toList();
  }

  /** @throws BookingRefused "unknown-office" */
  public Office office(String code) {
    if (!plan.serves(code)) {
      throw BookingRefused.unknownOffice();
    }
    return catalogue.office(code);
  }

  /** What can be chosen at the machine: the guide's categories, and "other". */
  public List<Category> categories() {
    return catalogue.categories();
  }

  /** One of today's, by the code of its slip. */
  public TicketView ticket(String office, String code) {
    Ticket ticket = tickets.byCode(office(office).code(), code, today());
    if (ticket == null) {
      throw BookingRefused.unknownTicket();
    }
    return view(ticket);
  }

  public Screen screen(String office) {
    office(office);
    Instant now = clock.instant();
    return new Screen(tickets.atCounters(office, today()).stream().map(this::view).toList(),
        (int) waiting(office).stream().filter(t -> t.dueFrom() == null || !t.dueFrom().isAfter(now)).count());
  }

  public Desk desk(String office, Person clerk) {
    requireClerk(clerk, office);
    Ticket inHand = tickets.inHand(clerk.id(), today());
    return new Desk(inHand == null ? null : view(inHand), tickets.lastCounter(clerk.id(), office),
        waiting(office).stream().map(this::view).toList(), tickets.missed(office, today()).stream().map(this::view).toList());
  }

  /** Everybody who works at the office's counter; supervisors look, but don't call. */
  void requireClerk(Person person, String office) {
    office(office);
    if (!worksAt(person, office)) {
      throw BookingRefused.forbidden("wrong-office", "office", "您不在该窗口工作", "You don't work at office '" + office + "'");
    }
  }

  boolean worksAt(Person person, String office) {
    return person.posts().stream().anyMatch(post -> AT_THE_COUNTER.contains(post.role())
        && (post.office().equals(office) || post.office().equals(Post.ALL)));
  }

  TicketView view(UUID id) {
    return view(tickets.find(id));
  }

  TicketView view(Ticket ticket) {
    Office office = catalogue.office(ticket.office());
    Category category = categories().stream().filter(c -> c.number().equals(ticket.category())).findFirst().orElse(null);
    Integer before = ticket.state() == TicketState.WAITING && ticket.day().equals(today()) ? place(ticket).before() : null;
    return new TicketView(ticket.id(), ticket.code(), ticket.office(), office.nameZh(), office.nameEn(), ticket.shown(),
        category == null ? "其他事项、咨询" : category.nameZh(), category == null ? "Other matters and enquiries" : category.nameEn(),
        ticket.bookingId() != null, ticket.priority(), ticket.state(), local(ticket.issuedAt()), local(ticket.calledAt()),
        ticket.counter(), ticket.calls(), before, ticket.bookingId(), ticket.caseId());
  }

  TicketMapper.Place place(Ticket ticket) {
    Instant now = clock.instant();
    return tickets.place(ticket.id(), ticket.office(), ticket.day(), now, waitingSince(now));
  }

  Instant waitingSince(Instant now) {
    return now.minus(settings.tickets().patience());
  }

  private List<Ticket> waiting(String office) {
    Instant now = clock.instant();
    return tickets.waiting(office, today(), now, waitingSince(now));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static OffsetDateTime local(Instant moment) {
    return moment == null ? null : moment.atZone(BureauClock.ZONE).toOffsetDateTime();
  }
}
