package banjie.appointments;

import banjie.catalogue.Catalogue;
import banjie.catalogue.Channel;
import banjie.catalogue.Item;
import banjie.catalogue.Office;
import banjie.deadlines.ClassifiedDay;
import banjie.deadlines.Deadlines;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be booked: which items, where, and when there is a place. */
@Component
public class FreeSlots {

  private record When(LocalDate day, LocalTime starts) {}

  private final Catalogue catalogue;
  private final SlotPlan plan;
  private final BookingRules rules;
  private final BookingMapper bookings;
  private final Deadlines deadlines;
  private final Clock clock;

  FreeSlots(Catalogue catalogue, SlotPlan plan, BookingRules rules, BookingMapper bookings, Deadlines deadlines, Clock clock) {
    this.catalogue = catalogue;
    this.plan = plan;
    this.rules = rules;
    this.bookings = bookings;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** Items that the guide offers appointments for, where an office takes some. */
  public List<Item> items() {
    return catalogue.items().stream().filter(item -> item.booking() && !officesOf(item).isEmpty()).toList();
  }

  /** Where this item can be booked, as the catalogue lists its counters. */
  public List<Office> offices(String itemCode) {
    return officesOf(bookable(itemCode));
  }

  /** @throws BookingRefused "not-bookable" or "wrong-office" */
  public List<OfferedDay> days(String itemCode, String office) {
    Item item = bookable(itemCode);
    requireOffice(item, office);
    List<ClassifiedDay> ahead = rules.ahead(deadlines.calendar(), LocalDate.now(clock));
    Map<When, Integer> taken = bookings.taken(office, ahead.get(0).date(), ahead.get(ahead.size() - 1).date()).stream()
        .collect(Collectors.toMap(t -> new When(t.day(), t.starts()), BookingMapper.Taken::taken));
    int capacity = plan.capacity(office);
    return ahead.stream().map(day -> new OfferedDay(day.date(), day.isWorking(), day.reasonZh(), day.reasonEn(), day.firm(),
        !day.isWorking() ? List.of() : plan.slots(office, day.date(), item.extendedHours()).stream()
            .map(slot -> new OfferedDay.OfferedSlot(slot.starts(), slot.ends(), slot.extended(),
                Math.max(0, capacity - taken.getOrDefault(new When(day.date(), slot.starts()), 0)), capacity))
            .toList())).toList();
  }

  Item bookable(String itemCode) {
    Item item = catalogue.item(itemCode);
    if (!item.booking()) {
      throw BookingRefused.invalid("not-bookable", "itemCode", "该事项不提供预约，可直接到窗口取号办理",
          "This item isn't booked; take a number at the counter");
    }
    return item;
  }

  void requireOffice(Item item, String office) {
    if (officesOf(item).stream().noneMatch(o -> o.code().equals(office))) {
      throw BookingRefused.invalid("wrong-office", "office", "该事项不在此窗口预约", "This item isn't booked at this office");
    }
  }

  private List<Office> officesOf(Item item) {
    return item.channels().stream()
        .filter(channel -> channel.kind() == Channel.Kind.COUNTER)
        .flatMap(channel -> channel.offices().stream())
        .distinct()
        .filter(office -> plan.capacity(office) > 0)
        .map(catalogue::office)
        .toList();
  }
}
