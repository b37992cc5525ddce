package banjie.board;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.casefile.Step;
import banjie.deadlines.Deadlines;
import banjie.figures.Figure;
import banjie.figures.FigureCases;
import banjie.figures.Scope;
import banjie.figures.Slice;
import banjie.supervision.LateCases;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** From a figure to its cases, on the page and to take away. */
@Controller
class ListPages {

  private static final int SHOWN = 50;
  /** More rows than anybody reads; the file says nothing of a case that the pages wouldn't. */
  static final int MOST_EXPORTED = 20_000;

  private final FigureCases cases;
  private final LateCases late;
  private final FigureSheets sheets;
  private final CurrentPerson current;
  private final Deadlines deadlines;
  private final Clock clock;

  ListPages(FigureCases cases, LateCases late, FigureSheets sheets, CurrentPerson current, Deadlines deadlines, Clock clock) {
    this.cases = cases;
    this.late = late;
    this.sheets = sheets;
    this.current = current;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @GetMapping("/board/figures")
  String list(FigureQuery query, @RequestParam Figure figure, @RequestParam(required = false) Step step,
      @RequestParam(defaultValue = "0") int page, Model model) {
    Slice slice = slice(query);
    String name = nameOf(figure, step);
    int from = Math.max(0, page);
    int total = cases.count(figure, slice, name);
    String address = "figure=" + figure + (name == null ? "" : "&step=" + name) + "&" + query.text(slice);
    model.addAttribute("figure", figure);
    model.addAttribute("step", name);
    model.addAttribute("slice", slice);
    model.addAttribute("query", query);
    model.addAttribute("total", total);
    model.addAttribute("mostExported", MOST_EXPORTED);
    model.addAttribute("cases", cases.of(figure, slice, name, SHOWN, from * SHOWN));
    model.addAttribute("page", from);
    model.addAttribute("more", total > (from + 1) * SHOWN);
    model.addAttribute("text", address);
    model.addAttribute("trendText", query.text(slice));
    return "board/figures";
  }

  @GetMapping("/board/figures.{format}")
  void export(@PathVariable String format, FigureQuery query, @RequestParam Figure figure, @RequestParam(required = false) Step step,
      HttpServletResponse response) throws IOException {
    Slice slice = slice(query);
    Formats.of(format).send(sheets.cases("cases-" + figure.name().toLowerCase() + "-" + slice.from() + "-" + slice.to(),
        cases.of(figure, slice, nameOf(figure, step), MOST_EXPORTED, 0)), response);
  }

  @GetMapping("/board/late/{list}.{format}")
  void exportLate(@PathVariable String list, @PathVariable String format, BoardQuery query, HttpServletResponse response) throws IOException {
    Person person = current.get();
    boolean overdue = !"near".equals(list);
    Formats.of(format).send(sheets.late(overdue ? "overdue" : "near", overdue
        ? late.overdue(person, query.filter(), MOST_EXPORTED, 0) : late.near(person, query.filter(), MOST_EXPORTED, 0)), response);
  }

  private Slice slice(FigureQuery query) {
    return query.slice(Scope.of(current.get()), deadlines.dateOf(clock.instant()));
  }

  private static String nameOf(Figure figure, Step step) {
    return figure == Figure.STEP ? (step == null ? Step.REVIEW : step).name() : null;
  }
}
