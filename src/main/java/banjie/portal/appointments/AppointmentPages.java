package banjie.portal.appointments;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.appointments.AppointmentView;
import banjie.appointments.BookAppointment;
import banjie.appointments.MyAppointments;
import banjie.documents.QrCode;
import banjie.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The appointments somebody has, and taking one back. */
@Controller
@RequestMapping("/my/appointments")
class AppointmentPages {

  private final MyAppointments mine;
  private final BookAppointment book;
  private final CurrentPerson current;

  AppointmentPages(MyAppointments mine, BookAppointment book, CurrentPerson current) {
    this.mine = mine;
    this.book = book;
    this.current = current;
  }

  /** @param item of the guide, for which somebody comes to book */
  @GetMapping
  String list(@RequestParam(required = false) String item, Model model, RedirectAttributes after) {
    if (item != null && !item.isBlank()) {
      after.addAttribute("item", item);
      return "redirect:/my/appointments/book";
    }
    Person person = current.get();
    model.addAttribute("upcoming", mine.upcoming(person));
    model.addAttribute("past", mine.past(person).stream().limit(20).toList());
    model.addAttribute("notices", mine.notices(person));
    model.addAttribute("barredUntil", mine.barredUntil(person));
    return "portal/appointments/list";
  }

  @GetMapping("/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
  String one(@PathVariable UUID id, Model model) {
    AppointmentView booking = mine.one(id, current.get());
    model.addAttribute("booking", booking);
    // The code alone: the counter's reader types it into the search of the day's list.
    model.addAttribute("qr", QrCode.of(booking.code()));
    return "portal/appointments/one";
  }

  @GetMapping("/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/cancel")
  String askToCancel(@PathVariable UUID id, Model model) {
    model.addAttribute("booking", mine.one(id, current.get()));
    return "portal/appointments/cancel";
  }

  @PostMapping("/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/cancel")
  String cancel(@PathVariable UUID id, Model model, HttpServletResponse response, RedirectAttributes after) {
    try {
      book.cancel(id, current.get());
    } catch (Refusal refused) {
      Again.show(refused, model, response);
      return askToCancel(id, model);
    }
    after.addFlashAttribute("done", "appointments.cancelled");
    return "redirect:/my/appointments";
  }

  /** The person has read that the bureau cancelled it. */
  @PostMapping("/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/seen")
  String seen(@PathVariable UUID id) {
    mine.noticeSeen(id, current.get());
    return "redirect:/my/appointments";
  }
}
