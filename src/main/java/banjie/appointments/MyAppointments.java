package banjie.appointments;

import banjie.access.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's own appointments, and what the bureau has to tell about them. */
@Component
public class MyAppointments {

  /** Months for which past ones are listed. */
  private static final int KEPT_IN_SIGHT = 6;

  private final BookingMapper bookings;
  private final BookAppointment book;
  private final AppointmentViews views;
  private final Clock clock;

  MyAppointments(BookingMapper bookings, BookAppointment book, AppointmentViews views, Clock clock) {
    this.bookings = bookings;
    this.book = book;
    this.views = views;
    this.clock = clock;
  }

  /** Still to come or under way today, the next one first. */
  public List<AppointmentView> upcoming(Person person) {
    Instant now = clock.instant();
    return bookings.of(person.id(), LocalDate.now(clock)).stream()
        .filter(b -> b.state() == BookingState.CHECKED_IN || b.state() == BookingState.BOOKED && b.endsAt().isAfter(now))
        .sorted(Comparator.comparing(Booking::day).thenComparing(Booking::starts))
        .map(views::of).toList();
  }

  /** The others of the last months, newest first. */
  public List<AppointmentView> past(Person person) {
    List<UUID> upcoming = upcoming(person).stream().map(AppointmentView::id).toList();
    return bookings.of(person.id(), LocalDate.now(clock).minusMonths(KEPT_IN_SIGHT)).stream()
        .filter(b -> !upcoming.contains(b.id())).map(views::of).toList();
  }

  /** Cancelled because the day is no longer worked; until the person has said that they saw it. */
  public List<AppointmentView> notices(Person person) {
    return bookings.untold(person.id()).stream().map(views::of).toList();
  }

  @Transactional
  public void noticeSeen(UUID id, Person person) {
    BookAppointment.own(bookings.find(id), person);
    bookings.told(id, clock.instant());
  }

  /** @throws BookingRefused "unknown-booking" for anybody else's */
  public AppointmentView one(UUID id, Person person) {
    return views.of(BookAppointment.own(bookings.find(id), person));
  }

  /** Up to and including which day the person may not book; null when they may. */
  public LocalDate barredUntil(Person person) {
    return person.isApplicant() ? book.barredUntil(bookings.holder(person.id())) : null;
  }
}
