package banjie.appointments;

import banjie.access.Person;
import banjie.calendar.Calendars;
import banjie.catalogue.Item;
import banjie.platform.Codes;
import banjie.platform.Refusal;
import banjie.platform.TimedIds;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person books a slot for themselves, or another one instead. Each slot has so many seats, and no more. */
@Component
public class BookAppointment {

  /** Six characters are read out at the hall without a mistake; 25^6 are more than anyone tries. */
  private static final int CODE_LENGTH = 6;

  /** What somebody chose. Null where nothing is chosen yet; then it is refused with every gap named. */
  public record Wish(String itemCode, String office, LocalDate day, LocalTime starts) {}

  private final FreeSlots offer;
  private final SlotPlan plan;
  private final BookingRules rules;
  private final BookingMapper bookings;
  private final CounterEvents events;
  private final Turns turns;
  private final Calendars calendars;
  private final AppointmentViews views;
  private final Clock clock;

  BookAppointment(FreeSlots offer, SlotPlan plan, BookingRules rules, BookingMapper bookings, CounterEvents events, Turns turns,
      Calendars calendars, AppointmentViews views, Clock clock) {
    this.offer = offer;
    this.plan = plan;
    this.rules = rules;
    this.bookings = bookings;
    this.events = events;
    this.turns = turns;
    this.calendars = calendars;
    this.views = views;
    this.clock = clock;
  }

  /** @throws Refusal "barred", "one-per-day", "day-not-bookable", "no-such-slot", "slot-full" and for what isn't chosen */
  @Transactional
  public AppointmentView book(Wish wish, Person by) {
    requireComplete(wish);
    String holder = holderOf(by);
    Item item = offer.bookable(wish.itemCode());
    offer.requireOffice(item, wish.office());
    turns.person(holder);
    Instant now = clock.instant();
    requireNotBarred(holder);
    Slot slot = bookableSlot(item, wish);
    requireOnlyOne(bookings.onDay(holder, slot.day()), null);
    Booking booking = new Booking(TimedIds.at(now), Codes.random(CODE_LENGTH), by.id(), by.displayName(), holder, item.code(),
        wish.office(), slot.day(), slot.starts(), slot.ends(), seat(wish.office(), slot), slot.extended(), BookingState.BOOKED,
        now, null, null, null);
    bookings.add(booking);
    events.booking(booking.id(), CounterEvents.Kind.BOOKED, now, by, null);
    return views.of(booking);
  }

  /** The new place and the old one change hands together, or not at all. The item stays. */
  @Transactional
  public AppointmentView change(UUID id, Wish wish, Person by) {
    String holder = holderOf(by);
    turns.person(holder);
    turns.keepCalendar();
    Booking booking = own(bookings.lock(id), by);
    requireChangeable(booking);
    Wish whole = new Wish(booking.itemCode(), wish.office() == null ? booking.office() : wish.office(), wish.day(), wish.starts());
    requireComplete(whole);
    Item item = offer.bookable(whole.itemCode());
    offer.requireOffice(item, whole.office());
    Slot slot = bookableSlot(item, whole);
    if (slot.equals(booking.slot()) && whole.office().equals(booking.office())) {
      throw BookingRefused.invalid("same-slot", "starts", "与原预约时间相同，请另选时间", "This is the time you have; choose another one");
    }
    requireOnlyOne(bookings.onDay(holder, slot.day()), id);
    bookings.move(id, whole.office(), slot, seat(whole.office(), slot));
    events.booking(id, CounterEvents.Kind.CHANGED, clock.instant(), by, booking.day() + " " + booking.starts());
    return views.of(bookings.find(id));
  }

  @Transactional
  public AppointmentView cancel(UUID id, Person by) {
    Booking booking = own(bookings.lock(id), by);
    requireChangeable(booking);
    bookings.cancel(id, "PERSON", null);
    events.booking(id, CounterEvents.Kind.CANCELLED, clock.instant(), by, null);
    return views.of(bookings.find(id));
  }

  static Booking own(Booking booking, Person by) {
    if (booking == null || !booking.personId().equals(by.id())) {
      throw BookingRefused.unknown();
    }
    return booking;
  }

  private String holderOf(Person by) {
    if (!by.isApplicant()) {
      throw BookingRefused.forbidden("not-an-applicant", "person", "预约须由申请人本人实名登录办理",
          "People book for themselves, signed in under their own name");
    }
    return bookings.holder(by.id());
  }

  private static void requireComplete(Wish wish) {
    List<Refusal.Problem> gaps = new ArrayList<>();
    if (blank(wish.itemCode())) {
      gaps.add(new Refusal.Problem("itemCode", "请选择办理事项", "Choose what you come for"));
    }
    if (blank(wish.office())) {
      gaps.add(new Refusal.Problem("office", "请选择窗口", "Choose an office"));
    }
    if (wish.day() == null || wish.starts() == null) {
      gaps.add(new Refusal.Problem("starts", "请选择日期和时间", "Choose a day and a time"));
    }
    if (!gaps.isEmpty()) {
      throw new Refusal(Refusal.Kind.INVALID, "incomplete", gaps);
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private void requireNotBarred(String holder) {
    LocalDate until = barredUntil(holder);
    if (until != null) {
      throw BookingRefused.conflict("barred", "person",
          "您多次预约后未到场，" + until + "（含当日）前暂停预约；仍可到大厅取号办理",
          "You missed several appointments; booking is suspended up to and including " + until + ". You can still take a number at the hall");
    }
  }

  LocalDate barredUntil(String holder) {
    LocalDate today = LocalDate.now(clock);
    return rules.barredUntil(bookings.missed(holder, today.minusYears(1)), today);
  }

  /** By the calendar as it is stored: a day that has just become a holiday isn't booked any more. */
  private Slot bookableSlot(Item item, Wish wish) {
    turns.keepCalendar();
    if (!rules.bookable(calendars.stored(), LocalDate.now(clock), wish.day())) {
      throw BookingRefused.invalid("day-not-bookable", "starts", "该日不可预约：须至少提前1天，且在可预约的工作日内",
          "This day can't be booked: one day ahead at least, and within the working days on offer");
    }
    return plan.slot(wish.office(), wish.day(), wish.starts(), item.extendedHours())
        .orElseThrow(() -> BookingRefused.invalid("no-such-slot", "starts", "没有这个时段", "There is no such time"));
  }

  private static void requireOnlyOne(Booking other, UUID itself) {
    if (other != null && !other.id().equals(itself)) {
      throw BookingRefused.conflict("one-per-day", "starts", "您当日" + other.starts() + "已有预约，每人每天限预约一次",
          "You have an appointment at " + other.starts() + " that day; one per person and day");
    }
  }

  private int seat(String office, Slot slot) {
    turns.slot(office, slot);
    Integer seat = bookings.freeSeat(office, slot, plan.capacity(office));
    if (seat == null) {
      throw BookingRefused.conflict("slot-full", "starts", "该时段刚刚约满，请另选时间", "This time has just been taken; choose another one");
    }
    return seat;
  }

  private void requireChangeable(Booking booking) {
    if (booking.state() != BookingState.BOOKED) {
      throw BookingRefused.conflict("not-booked", "state", "该预约现为“" + booking.state().nameZh() + "”，不能取消或改期",
          "The appointment is " + booking.state() + "; it can't be cancelled or changed");
    }
    if (clock.instant().isAfter(rules.changeableUntil(booking.slot().startsAt()))) {
      throw BookingRefused.conflict("too-late", "starts", "已过取消、改期的截止时间", "It is too late to cancel or change");
    }
  }
}
