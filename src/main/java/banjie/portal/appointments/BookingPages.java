package banjie.portal.appointments;

import banjie.access.CurrentPerson;
import banjie.appointments.BookAppointment;
import banjie.appointments.FreeSlots;
import banjie.appointments.MyAppointments;
import banjie.appointments.OfferedDay;
import banjie.catalogue.Item;
import banjie.catalogue.Office;
import banjie.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Booking: what for, where, when; look it over; done. */
@Controller
@RequestMapping("/my/appointments")
class BookingPages {

  private final FreeSlots offer;
  private final Choice choice;
  private final MyAppointments mine;
  private final BookAppointment book;
  private final CurrentPerson current;

  BookingPages(FreeSlots offer, Choice choice, MyAppointments mine, BookAppointment book, CurrentPerson current) {
    this.offer = offer;
    this.choice = choice;
    this.mine = mine;
    this.book = book;
    this.current = current;
  }

  @GetMapping("/book")
  String choose(@RequestParam(required = false) String item, @RequestParam(required = false) String office, Model model) {
    List<Item> items = offer.items();
    Item chosen = items.stream().filter(one -> one.code().equals(item)).findFirst().orElse(null);
    model.addAttribute("items", items);
    model.addAttribute("item", chosen);
    model.addAttribute("notBookable", chosen == null && item != null && !item.isBlank());
    model.addAttribute("barredUntil", mine.barredUntil(current.get()));
    if (chosen != null) {
      choice.show(item, office, model);
    }
    return "portal/appointments/book";
  }

  /** @param slot for example 2026-11-24T09:00 */
  @GetMapping("/confirm")
  String lookOver(@RequestParam(required = false) String item, @RequestParam(required = false) String office,
      @RequestParam(required = false) String slot, Model model, HttpServletResponse response) {
    LocalDateTime starts = Choice.moment(slot);
    Item chosen = offer.items().stream().filter(one -> one.code().equals(item)).findFirst().orElse(null);
    Office where = chosen == null ? null : choice.office(item, office);
    OfferedDay.OfferedSlot free = where == null ? null : choice.free(item, office, starts);
    if (free == null) {
      model.addAttribute("problems", List.of(new Refusal.Problem(chosen == null ? "item" : "starts",
          "这个时间已约满或不可预约，请另选", "This time is taken or can't be booked; choose another one")));
      response.setStatus(HttpStatus.CONFLICT.value());
      return choose(item, office, model);
    }
    model.addAttribute("item", chosen);
    model.addAttribute("office", where);
    model.addAttribute("day", starts.toLocalDate());
    model.addAttribute("slot", free);
    return "portal/appointments/confirm";
  }

  @PostMapping
  String book(@RequestParam(required = false) String item, @RequestParam(required = false) String office,
      @RequestParam(required = false) String slot, Model model, HttpServletResponse response, RedirectAttributes after) {
    LocalDateTime starts = Choice.moment(slot);
    try {
      var booked = book.book(new BookAppointment.Wish(item, office, starts == null ? null : starts.toLocalDate(),
          starts == null ? null : starts.toLocalTime()), current.get());
      after.addFlashAttribute("done", "appointments.booked");
      return "redirect:/my/appointments/" + booked.id();
    } catch (Refusal refused) {
      Again.show(refused, model, response);
      return choose(item, office, model);
    }
  }
}
