package banjie.board.admin;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.board.CalendarModel;
import banjie.calendar.CalendarNotices;
import banjie.platform.Refusal;
import banjie.redating.RedatingRuns;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator loads a notice or a decree, having seen what it does, and watches the open cases follow. */
@Controller
@RequestMapping("/admin/calendar")
class AdminCalendarPages {

  private static final String BASE = "/admin/calendar";
  private static final String PAGE = "board/calendar";

  private final CalendarModel calendar;
  private final CalendarNotices notices;
  private final RedatingRuns runs;
  private final CurrentPerson current;

  AdminCalendarPages(CalendarModel calendar, CalendarNotices notices, RedatingRuns runs, CurrentPerson current) {
    this.calendar = calendar;
    this.notices = notices;
    this.runs = runs;
    this.current = current;
  }

  @GetMapping
  String calendar(@RequestParam(required = false) Integer year, Model model) {
    calendar.fill(model, year, BASE, administrator());
    return PAGE;
  }

  @PostMapping("/preview")
  String preview(@RequestParam(defaultValue = "") String text, @RequestParam(required = false) MultipartFile file, Model model)
      throws IOException {
    calendar.fill(model, null, BASE, administrator());
    try {
      calendar.previewNotice(model, file == null || file.isEmpty() ? text : CalendarModel.text(file.getBytes()), administrator());
    } catch (Refusal refusal) {
      model.addAttribute("problems", refusal.problems());
    }
    return PAGE;
  }

  @PostMapping("/load")
  String load(@RequestParam(defaultValue = "") String text, Model model, RedirectAttributes redirect) {
    Person person = administrator();
    try {
      notices.apply(CalendarModel.bytes(text), person.username());
    } catch (Refusal refusal) {
      calendar.fill(model, null, BASE, person);
      model.addAttribute("text", text);
      model.addAttribute("problems", refusal.problems());
      return PAGE;
    }
    redirect.addFlashAttribute("done", "board.calendar.loaded");
    return "redirect:" + BASE + "#runs";
  }

  @PostMapping("/decree/preview")
  String previewDecree(@RequestParam(defaultValue = "") String decreeDates, @RequestParam(defaultValue = "") String decreeKind,
      @RequestParam(defaultValue = "") String decreeName, @RequestParam(defaultValue = "") String decreeTitle, Model model) {
    calendar.fill(model, null, BASE, administrator());
    calendar.previewDecree(model, decreeDates, decreeKind, decreeName, decreeTitle, administrator());
    return PAGE;
  }

  @PostMapping("/decree/load")
  String loadDecree(@RequestParam(defaultValue = "") String decreeDates, @RequestParam(defaultValue = "") String decreeKind,
      @RequestParam(defaultValue = "") String decreeName, @RequestParam(defaultValue = "") String decreeTitle, Model model,
      RedirectAttributes redirect) {
    Person person = administrator();
    calendar.fill(model, null, BASE, person);
    if (!calendar.previewDecree(model, decreeDates, decreeKind, decreeName, decreeTitle, person)) {
      return PAGE;
    }
    notices.apply(calendar.decree(decreeDates, decreeKind, decreeName, decreeTitle), person.username());
    redirect.addFlashAttribute("done", "board.calendar.loaded");
    return "redirect:" + BASE + "#runs";
  }

  @PostMapping("/runs/{id}/pause")
  String pause(@PathVariable long id) {
    runs.pause(id, administrator());
    return "redirect:" + BASE + "#runs";
  }

  @PostMapping("/runs/{id}/resume")
  String resume(@PathVariable long id) {
    runs.resume(id, administrator());
    return "redirect:" + BASE + "#runs";
  }

  private Person administrator() {
    Person person = current.get();
    if (!person.isAdministrator()) {
      throw new Refusal(Refusal.Kind.FORBIDDEN, "not-an-administrator", "role", "须由管理员操作", "Only administrators may do this");
    }
    return person;
  }
}
