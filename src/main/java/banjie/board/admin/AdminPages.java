package banjie.board.admin;

import banjie.access.CurrentPerson;
import banjie.access.StaffMembers;
import banjie.calendar.Calendars;
import banjie.catalogue.Catalogue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an administrator begins. */
@Controller
class AdminPages {

  private final StaffMembers staff;
  private final Calendars calendars;
  private final Catalogue catalogue;
  private final CurrentPerson current;

  AdminPages(StaffMembers staff, Calendars calendars, Catalogue catalogue, CurrentPerson current) {
    this.staff = staff;
    this.calendars = calendars;
    this.catalogue = catalogue;
    this.current = current;
  }

  @GetMapping("/admin")
  String start(Model model) {
    model.addAttribute("members", staff.all(current.get()));
    model.addAttribute("reminders", calendars.reminders());
    return "admin/people";
  }

  @GetMapping("/admin/catalogue")
  String catalogue(Model model) {
    staff.all(current.get());
    model.addAttribute("version", catalogue.version());
    model.addAttribute("versions", catalogue.versions());
    model.addAttribute("items", catalogue.items());
    model.addAttribute("offices", catalogue.offices());
    return "admin/catalogue";
  }
}
