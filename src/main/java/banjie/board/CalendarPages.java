package banjie.board;

import banjie.access.CurrentPerson;
import banjie.platform.Refusal;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The calendar for supervisors: what a notice or a decree would do to the cases of their offices; nothing is loaded here. */
@Controller
@RequestMapping("/board/calendar")
class CalendarPages {

  static final String BASE = "/board/calendar";

  private final CalendarModel calendar;
  private final CurrentPerson current;

  CalendarPages(CalendarModel calendar, CurrentPerson current) {
    this.calendar = calendar;
    this.current = current;
  }

  @GetMapping
  String calendar(@RequestParam(required = false) Integer year, Model model) {
    calendar.fill(model, year, BASE, current.get());
    return "board/calendar";
  }

  @PostMapping("/preview")
  String preview(@RequestParam(defaultValue = "") String text, @RequestParam(required = false) MultipartFile file, Model model)
      throws IOException {
    calendar.fill(model, null, BASE, current.get());
    try {
      calendar.previewNotice(model, file == null || file.isEmpty() ? text : CalendarModel.text(file.getBytes()), current.get());
    } catch (Refusal refusal) {
      model.addAttribute("problems", refusal.problems());
    }
    return "board/calendar";
  }

  @PostMapping("/decree/preview")
  String previewDecree(@RequestParam(defaultValue = "") String decreeDates, @RequestParam(defaultValue = "") String decreeKind,
      @RequestParam(defaultValue = "") String decreeName, @RequestParam(defaultValue = "") String decreeTitle, Model model) {
    calendar.fill(model, null, BASE, current.get());
    calendar.previewDecree(model, decreeDates, decreeKind, decreeName, decreeTitle, current.get());
    return "board/calendar";
  }
}
