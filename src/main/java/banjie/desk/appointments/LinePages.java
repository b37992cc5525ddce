package banjie.desk.appointments;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.appointments.CallTicket;
import banjie.appointments.Line;
import banjie.appointments.Priority;
import banjie.appointments.TakeTicket;
import banjie.catalogue.Office;
import banjie.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The line of an office before a clerk: call, serve, finish; give numbers and priority. */
@Controller
@RequestMapping("/desk/tickets")
class LinePages {

  private final Line line;
  private final CallTicket call;
  private final TakeTicket numbers;
  private final Window window;
  private final CurrentPerson current;

  LinePages(Line line, CallTicket call, TakeTicket numbers, Window window, CurrentPerson current) {
    this.line = line;
    this.call = call;
    this.numbers = numbers;
    this.window = window;
    this.current = current;
  }

  @GetMapping
  String line(@RequestParam(required = false) String office, Model model) {
    Person clerk = current.get();
    Office at = window.office(office, clerk, model);
    model.addAttribute("priorities", Priority.values());
    model.addAttribute("categories", line.categories());
    if (at != null) {
      model.addAttribute("line", line.desk(at.code(), clerk));
    }
    return "desk/appointments/line";
  }

  /** @param counter the clerk's window, as typed */
  @PostMapping("/next")
  String next(@RequestParam String office, @RequestParam(defaultValue = "") String counter, Model model, HttpServletResponse response,
      RedirectAttributes after) {
    model.addAttribute("typedCounter", counter);
    return act(office, () -> call.next(office, Window.number(counter), current.get()).isPresent() ? "appointments.line.called" : "appointments.line.nobody",
        model, response, after);
  }

  @PostMapping("/issue")
  String issue(@RequestParam String office, @RequestParam(required = false) String category, @RequestParam(required = false) Priority priority,
      Model model, HttpServletResponse response, RedirectAttributes after) {
    return act(office, () -> {
      after.addFlashAttribute("issued", numbers.issue(office, category, priority, current.get()).number());
      return "appointments.line.issued";
    }, model, response, after);
  }

  @PostMapping("/{id}/recall")
  String recall(@PathVariable UUID id, @RequestParam String office, Model model, HttpServletResponse response, RedirectAttributes after) {
    return act(office, () -> {
      call.recall(id, current.get());
      return "appointments.line.recalled";
    }, model, response, after);
  }

  @PostMapping("/{id}/serve")
  String serve(@PathVariable UUID id, @RequestParam String office, Model model, HttpServletResponse response, RedirectAttributes after) {
    return act(office, () -> {
      call.serve(id, current.get());
      return "appointments.line.serving";
    }, model, response, after);
  }

  @PostMapping("/{id}/finish")
  String finish(@PathVariable UUID id, @RequestParam String office, @RequestParam(defaultValue = "") String caseNumber, Model model,
      HttpServletResponse response, RedirectAttributes after) {
    model.addAttribute("typedCase", caseNumber);
    return act(office, () -> {
      call.finish(id, caseNumber, current.get());
      return "appointments.line.finished";
    }, model, response, after);
  }

  @PostMapping("/{id}/missed")
  String missed(@PathVariable UUID id, @RequestParam String office, Model model, HttpServletResponse response, RedirectAttributes after) {
    return act(office, () -> {
      call.miss(id, current.get());
      return "appointments.line.missed.done";
    }, model, response, after);
  }

  @PostMapping("/{id}/back")
  String back(@PathVariable UUID id, @RequestParam String office, Model model, HttpServletResponse response, RedirectAttributes after) {
    return act(office, () -> {
      call.backInLine(id, current.get());
      return "appointments.line.back.done";
    }, model, response, after);
  }

  @PostMapping("/{id}/priority")
  String prioritise(@PathVariable UUID id, @RequestParam String office, @RequestParam(required = false) Priority priority, Model model,
      HttpServletResponse response, RedirectAttributes after) {
    return act(office, () -> {
      call.prioritise(id, priority, current.get());
      return "appointments.line.priority.done";
    }, model, response, after);
  }

  private String act(String office, Supplier<String> action, Model model, HttpServletResponse response, RedirectAttributes after) {
    try {
      after.addFlashAttribute("done", action.get());
    } catch (Refusal refused) {
      Refused.show(refused, model, response);
      return line(office, model);
    }
    after.addAttribute("office", office);
    return "redirect:/desk/tickets";
  }
}
