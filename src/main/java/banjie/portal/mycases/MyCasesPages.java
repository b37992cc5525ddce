package banjie.portal.mycases;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.appointments.MyAppointments;
import banjie.messages.Inbox;
import banjie.submission.steps.DraftLines;
import banjie.worklist.MyCases;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an applicant sees first: what has to be done, then every case. */
@Controller
class MyCasesPages {

  private final MyCases cases;
  private final CaseCards cards;
  private final Inbox inbox;
  private final MyAppointments appointments;
  private final DraftLines drafts;
  private final CurrentPerson current;

  MyCasesPages(MyCases cases, CaseCards cards, Inbox inbox, MyAppointments appointments, DraftLines drafts,
      CurrentPerson current) {
    this.cases = cases;
    this.cards = cards;
    this.inbox = inbox;
    this.appointments = appointments;
    this.drafts = drafts;
    this.current = current;
  }

  /** @param page from 0 */
  @GetMapping("/my")
  String mine(@RequestParam(defaultValue = "0") int page, Model model) {
    Person person = current.get();
    MyCases.Page shown = cases.page(person, Math.max(0, page) + 1);
    List<CaseCard> all = shown.cases().stream().map(cards::of).toList();
    model.addAttribute("todo", all.stream().filter(card -> !card.missing().isEmpty()).toList());
    model.addAttribute("cards", all.stream().filter(card -> card.missing().isEmpty()).toList());
    model.addAttribute("total", shown.total());
    model.addAttribute("page", shown.number() - 1);
    model.addAttribute("pages", shown.pages());
    model.addAttribute("drafts", drafts.of(person, "/apply"));
    model.addAttribute("upcoming", appointments.upcoming(person));
    model.addAttribute("notices", appointments.notices(person));
    model.addAttribute("unread", inbox.unread(person));
    return "portal/mycases/list";
  }
}
