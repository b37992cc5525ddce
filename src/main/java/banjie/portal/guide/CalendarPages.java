package banjie.portal.guide;

import banjie.calendar.CalendarYears;
import banjie.deadlines.Deadlines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How dates are counted, and the days that are worked. */
@Controller
class CalendarPages {

  private final CalendarYears years;
  private final Deadlines deadlines;

  CalendarPages(CalendarYears years, Deadlines deadlines) {
    this.years = years;
    this.deadlines = deadlines;
  }

  @GetMapping("/calendar")
  String calendar(@RequestParam(required = false) Integer year, Model model) {
    model.addAttribute("year", year == null ? years.thisYear() : years.of(year));
    model.addAttribute("hours", deadlines.hours());
    return "portal/calendar";
  }
}
