package banjie.appointments;

import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.catalogue.Office;
import banjie.platform.BureauClock;
import banjie.platform.Refusal;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Names what a row has codes of. */
@Component
class AppointmentViews {

  private final Catalogue catalogue;
  private final BookingRules rules;
  private final Clock clock;

  AppointmentViews(Catalogue catalogue, BookingRules rules, Clock clock) {
    this.catalogue = catalogue;
    this.rules = rules;
    this.clock = clock;
  }

  AppointmentView of(Booking booking) {
    Instant until = rules.changeableUntil(booking.slot().startsAt());
    boolean changeable = booking.state() == BookingState.BOOKED && !clock.instant().isAfter(until);
    Office office = catalogue.office(booking.office());
    Item item = item(booking.itemCode());
    return new AppointmentView(booking.id(), booking.code(), booking.personName(), booking.itemCode(),
        item == null ? booking.itemCode() : item.nameZh(), item == null ? booking.itemCode() : item.nameEn(),
        booking.office(), office.nameZh(), office.nameEn(), booking.day(), booking.starts(), booking.ends(), booking.extended(),
        booking.state(), booking.state().nameZh(), booking.state().nameEn(), until.atZone(BureauClock.ZONE).toOffsetDateTime(),
        changeable, "CALENDAR".equals(booking.cancelledBy()), booking.cancelReason());
  }

  /** Null for one that a later edition of the catalogue has no more. */
  Item item(String code) {
    try {
      return catalogue.item(code);
    } catch (Refusal gone) {
      return null;
    }
  }
}
