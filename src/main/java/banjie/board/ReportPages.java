package banjie.board;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Office;
import banjie.deadlines.Deadlines;
import banjie.figures.DayReport;
import banjie.figures.PullOrder;
import banjie.figures.Scope;
import banjie.figures.Slice;
import banjie.figures.Trends;
import banjie.figures.Unit;
import banjie.supervision.LateCases;
import banjie.supervision.LateFilter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One day on one sheet of paper. */
@Controller
class ReportPages {

  private static final int LISTED = 30;

  private final Trends trends;
  private final DayReport report;
  private final PullOrder order;
  private final LateCases late;
  private final Catalogue catalogue;
  private final CurrentPerson current;
  private final Deadlines deadlines;
  private final Clock clock;

  ReportPages(Trends trends, DayReport report, PullOrder order, LateCases late, Catalogue catalogue, CurrentPerson current,
      Deadlines deadlines, Clock clock) {
    this.trends = trends;
    this.report = report;
    this.order = order;
    this.late = late;
    this.catalogue = catalogue;
    this.current = current;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** @param day today where it can't be read, or hasn't come yet */
  @GetMapping("/board/report")
  String report(@RequestParam(required = false) String day, Model model) {
    Person person = current.get();
    LocalDate today = deadlines.dateOf(clock.instant());
    LocalDate date = day(day, today);
    Slice slice = new Slice(Scope.of(person), null, null, null, date, date);
    model.addAttribute("day", date);
    model.addAttribute("today", date.equals(today));
    model.addAttribute("previous", date.minusDays(1));
    model.addAttribute("next", date.isBefore(today) ? date.plusDays(1) : null);
    model.addAttribute("at", deadlines.local(clock.instant()));
    model.addAttribute("total", trends.of(slice, Unit.DAY).get(0));
    Map<String, Object> offices = new LinkedHashMap<>();
    for (Office office : catalogue.offices()) {
      if (person.isSupervisorOf(office.code())) {
        offices.put(office.code(), trends.of(new Slice(slice.scope(), office.code(), null, null, date, date), Unit.DAY).get(0));
      }
    }
    model.addAttribute("offices", offices);
    model.addAttribute("stepFigures", trends.steps(slice));
    model.addAttribute("events", report.counts(slice));
    model.addAttribute("redCards", report.redCards(slice, LISTED));
    model.addAttribute("order", order.byOffice(slice));
    model.addAttribute("overdue", date.equals(today)
        ? late.overdue(person, new LateFilter(null, null, null, null, null, null, null), LISTED, 0) : null);
    return "board/report";
  }

  private static LocalDate day(String text, LocalDate today) {
    try {
      LocalDate day = text == null || text.isBlank() ? today : LocalDate.parse(text);
      return day.isAfter(today) || day.getYear() < 2000 ? today : day;
    } catch (DateTimeParseException malformed) {
      return today;
    }
  }
}
