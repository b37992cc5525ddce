package banjie.board;

import banjie.absence.Absence;
import banjie.absence.Absences;
import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.deadlines.Deadlines;
import banjie.figures.PullOrder;
import banjie.figures.Scope;
import banjie.figures.Slice;
import banjie.figures.Workforce;
import banjie.pages.Words;
import banjie.platform.Refusal;
import banjie.supervision.RepeatNotices;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who does what, and in which order work is taken. */
@Controller
class PeoplePages {

  private static final int SHOWN = 50;

  private final Workforce workforce;
  private final PullOrder order;
  private final RepeatNotices notices;
  private final Absences absences;
  private final Words words;
  private final FigureSheets sheets;
  private final BoardChoices choices;
  private final CurrentPerson current;
  private final Deadlines deadlines;
  private final Clock clock;

  PeoplePages(Workforce workforce, PullOrder order, RepeatNotices notices, Absences absences, Words words,
      FigureSheets sheets, BoardChoices choices, CurrentPerson current,
      Deadlines deadlines, Clock clock) {
    this.workforce = workforce;
    this.order = order;
    this.notices = notices;
    this.absences = absences;
    this.words = words;
    this.sheets = sheets;
    this.choices = choices;
    this.current = current;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @GetMapping("/board/people")
  String people(FigureQuery query, @RequestParam(defaultValue = "0") int page, Model model) {
    Person person = current.get();
    LocalDate today = deadlines.dateOf(clock.instant());
    Slice slice = query.slice(Scope.of(person), today);
    int from = Math.max(0, page);
    model.addAttribute("query", query);
    model.addAttribute("problems", query.problems(today));
    model.addAttribute("slice", slice);
    model.addAttribute("loads", workforce.loads(slice.scope(), slice.office()));
    model.addAttribute("absent", absent());
    model.addAttribute("byOffice", order.byOffice(slice));
    model.addAttribute("byOfficer", order.byOfficer(slice));
    model.addAttribute("deviations", order.deviations(slice, SHOWN, from * SHOWN));
    model.addAttribute("deviationCount", order.countDeviations(slice));
    model.addAttribute("separation", workforce.separation(slice));
    model.addAttribute("notices", notices.lastTwelveMonths(person, slice.office()));
    model.addAttribute("page", from);
    model.addAttribute("shown", SHOWN);
    model.addAttribute("text", query.text(slice));
    model.addAttribute("sheets", sheets);
    choices.addTo(model, person);
    return "board/people";
  }

  /** By account, who is absent now: until when, and who stands in. */
  private Map<UUID, String> absent() {
    return absences.now().stream().collect(Collectors.toMap(Absence::absent,
        absence -> words.say("board.people.absent", words.dateTime(absence.endsAt()), absence.deputyName()),
        (first, second) -> first + "；" + second));
  }

  @GetMapping("/board/people/{table}.{format}")
  void export(@PathVariable String table, @PathVariable String format, FigureQuery query, HttpServletResponse response) throws IOException {
    Slice slice = query.slice(Scope.of(current.get()), deadlines.dateOf(clock.instant()));
    Sheet sheet = switch (table) {
      case "load" -> sheets.loads(workforce.loads(slice.scope(), slice.office()));
      case "order" -> sheets.pulls(order.byOfficer(slice));
      case "deviations" -> sheets.deviations(order.deviations(slice, ListPages.MOST_EXPORTED, 0));
      default -> throw new Refusal(Refusal.Kind.UNKNOWN, "unknown-table", "table", "没有这个表", "There is no such table");
    };
    Formats.of(format).send(sheet, response);
  }
}
