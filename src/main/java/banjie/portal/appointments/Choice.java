package banjie.portal.appointments;

import banjie.appointments.FreeSlots;
import banjie.appointments.OfferedDay;
import banjie.catalogue.Office;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What can be chosen for an item: the offices, and the days and times of one. */
@Component
class Choice {

  private final FreeSlots offer;

  Choice(FreeSlots offer) {
    this.offer = offer;
  }

  /**
   * Puts "offices", "office" (null until it is clear), "days" and "firstFree" (the day that is shown open) into the model.
   *
   * @param office of the address; null or unknown where none was chosen
   */
  void show(String item, String office, Model model) {
    List<Office> offices = offer.offices(item);
    Office chosen = offices.stream().filter(o -> o.code().equals(office)).findFirst()
        .orElse(offices.size() == 1 ? offices.get(0) : null);
    model.addAttribute("offices", offices);
    model.addAttribute("office", chosen);
    if (chosen != null) {
      List<OfferedDay> days = offer.days(item, chosen.code());
      model.addAttribute("days", days);
      model.addAttribute("firstFree", days.stream().filter(day -> day.free() > 0).map(OfferedDay::day).findFirst().orElse(null));
    }
  }

  Office office(String item, String code) {
    return offer.offices(item).stream().filter(o -> o.code().equals(code)).findFirst().orElse(null);
  }

  /** As it is offered now; null when it isn't, or somebody has just taken the last place. */
  OfferedDay.OfferedSlot free(String item, String office, LocalDateTime slot) {
    return slot == null ? null : offer.days(item, office).stream()
        .filter(day -> day.day().equals(slot.toLocalDate()))
        .flatMap(day -> day.slots().stream())
        .filter(one -> one.starts().equals(slot.toLocalTime()) && one.free() > 0)
        .findFirst().orElse(null);
  }

  /** Null for what is no moment. */
  static LocalDateTime moment(String slot) {
    try {
      return slot == null ? null : LocalDateTime.parse(slot);
    } catch (DateTimeParseException typed) {
      return null;
    }
  }
}
