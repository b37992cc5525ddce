package banjie.portal.appointments;

import banjie.access.CurrentPerson;
import banjie.appointments.AppointmentView;
import banjie.appointments.BookAppointment;
import banjie.appointments.MyAppointments;
import banjie.appointments.OfferedDay;
import banjie.catalogue.Office;
import banjie.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Another time instead of the one somebody has; the old one stays theirs until the new one is. */
@Controller
@RequestMapping("/my/appointments/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/change")
class ChangePages {

  private final Choice choice;
  private final MyAppointments mine;
  private final BookAppointment book;
  private final CurrentPerson current;

  ChangePages(Choice choice, MyAppointments mine, BookAppointment book, CurrentPerson current) {
    this.choice = choice;
    this.mine = mine;
    this.book = book;
    this.current = current;
  }

  /** @param office null for the one it is at */
  @GetMapping
  String choose(@PathVariable UUID id, @RequestParam(required = false) String office, Model model) {
    AppointmentView booking = mine.one(id, current.get());
    model.addAttribute("booking", booking);
    if (booking.changeable()) {
      choice.show(booking.itemCode(), office == null ? booking.office() : office, model);
    }
    return "portal/appointments/change";
  }

  @GetMapping("/confirm")
  String lookOver(@PathVariable UUID id, @RequestParam(required = false) String office, @RequestParam(required = false) String slot,
      Model model, HttpServletResponse response) {
    AppointmentView booking = mine.one(id, current.get());
    LocalDateTime starts = Choice.moment(slot);
    Office where = choice.office(booking.itemCode(), office == null ? booking.office() : office);
    OfferedDay.OfferedSlot free = where == null ? null : choice.free(booking.itemCode(), where.code(), starts);
    if (free == null) {
      model.addAttribute("problems", List.of(new Refusal.Problem("starts",
          "这个时间已约满或不可预约，请另选", "This time is taken or can't be booked; choose another one")));
      response.setStatus(HttpStatus.CONFLICT.value());
      return choose(id, office, model);
    }
    model.addAttribute("booking", booking);
    model.addAttribute("office", where);
    model.addAttribute("day", starts.toLocalDate());
    model.addAttribute("slot", free);
    return "portal/appointments/change-confirm";
  }

  @PostMapping
  String change(@PathVariable UUID id, @RequestParam(required = false) String office, @RequestParam(required = false) String slot,
      Model model, HttpServletResponse response, RedirectAttributes after) {
    LocalDateTime starts = Choice.moment(slot);
    try {
      book.change(id, new BookAppointment.Wish(null, office, starts == null ? null : starts.toLocalDate(),
          starts == null ? null : starts.toLocalTime()), current.get());
    } catch (Refusal refused) {
      Again.show(refused, model, response);
      return choose(id, office, model);
    }
    after.addFlashAttribute("done", "appointments.changed");
    return "redirect:/my/appointments/" + id;
  }
}
