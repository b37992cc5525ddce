package banjie.desk.appointments;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.appointments.DayList;
import banjie.appointments.Line;
import banjie.appointments.ReceiveBooked;
import banjie.appointments.TicketView;
import banjie.catalogue.Office;
import banjie.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is booked on a day, and what becomes of each. */
@Controller
@RequestMapping("/desk/appointments")
class DayListPages {

  private final DayList list;
  private final ReceiveBooked receive;
  private final Line line;
  private final Window window;
  private final CurrentPerson current;
  private final Clock clock;

  DayListPages(DayList list, ReceiveBooked receive, Line line, Window window, CurrentPerson current, Clock clock) {
    this.list = list;
    this.receive = receive;
    this.line = line;
    this.window = window;
    this.current = current;
    this.clock = clock;
  }

  /** @param found of the booking that was looked for */
  @GetMapping
  String day(@RequestParam(required = false) String office, @RequestParam(required = false) LocalDate day,
      @RequestParam(required = false) UUID found, Model model) {
    Person clerk = current.get();
    LocalDate shown = day == null ? LocalDate.now(clock) : day;
    Office at = window.office(office, clerk, model);
    model.addAttribute("day", shown);
    model.addAttribute("before", shown.minusDays(1));
    model.addAttribute("after", shown.plusDays(1));
    model.addAttribute("today", shown.equals(LocalDate.now(clock)));
    model.addAttribute("found", found);
    if (at != null) {
      model.addAttribute("rows", list.of(at.code(), shown, clerk));
      model.addAttribute("counter", line.desk(at.code(), clerk).counter());
    }
    return "desk/appointments/day";
  }

  /** @param code as the person shows it, by the reader or typed */
  @GetMapping("/find")
  String find(@RequestParam String office, @RequestParam(defaultValue = "") String code, Model model, HttpServletResponse response,
      RedirectAttributes after) {
    UUID found = list.withCode(office, LocalDate.now(clock), code, current.get()).orElse(null);
    if (found == null) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      model.addAttribute("typed", code);
      model.addAttribute("problems", List.of(new Refusal.Problem("code", "今天本窗口没有这个预约码", "No appointment of today at this office has this code")));
      return day(office, null, null, model);
    }
    after.addAttribute("office", office);
    after.addAttribute("found", found);
    return "redirect:/desk/appointments#b-" + found;
  }

  @PostMapping("/{id}/check-in")
  String checkIn(@PathVariable UUID id, @RequestParam String office, Model model, HttpServletResponse response, RedirectAttributes after) {
    return act(office, () -> {
      TicketView ticket = receive.checkIn(id, current.get());
      after.addAttribute("found", id);
      after.addFlashAttribute("number", ticket.number());
      return "appointments.desk.checked-in";
    }, model, response, after);
  }

  @PostMapping("/{id}/missed")
  String missed(@PathVariable UUID id, @RequestParam String office, Model model, HttpServletResponse response, RedirectAttributes after) {
    return act(office, () -> {
      receive.missed(id, current.get());
      return "appointments.desk.missed.done";
    }, model, response, after);
  }

  /** @param counter the clerk's window */
  @PostMapping("/{id}/serve")
  String serve(@PathVariable UUID id, @RequestParam String office, @RequestParam(defaultValue = "") String counter, Model model,
      HttpServletResponse response, RedirectAttributes after) {
    String page = act(office, () -> {
      receive.serve(id, Window.number(counter), current.get());
      return "appointments.desk.serving";
    }, model, response, after);
    return page.startsWith("redirect:") ? "redirect:/desk/tickets" : page;
  }

  private String act(String office, Supplier<String> action, Model model, HttpServletResponse response, RedirectAttributes after) {
    try {
      after.addFlashAttribute("done", action.get());
    } catch (Refusal refused) {
      Refused.show(refused, model, response);
      return day(office, null, null, model);
    }
    after.addAttribute("office", office);
    return "redirect:/desk/appointments";
  }
}
