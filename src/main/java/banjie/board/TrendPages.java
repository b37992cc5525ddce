package banjie.board;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.deadlines.Deadlines;
import banjie.figures.ForecastBacklog;
import banjie.figures.Scope;
import banjie.figures.Slice;
import banjie.figures.Trends;
import banjie.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What came, went and took how long; what is to be expected; where the work lies on the pictures of the processes. */
@Controller
class TrendPages {

  private final Trends trends;
  private final ForecastBacklog forecast;
  private final ProcessHeat heat;
  private final FigureSheets sheets;
  private final BoardChoices choices;
  private final CurrentPerson current;
  private final Deadlines deadlines;
  private final Clock clock;

  TrendPages(Trends trends, ForecastBacklog forecast, ProcessHeat heat, FigureSheets sheets, BoardChoices choices, CurrentPerson current,
      Deadlines deadlines, Clock clock) {
    this.trends = trends;
    this.forecast = forecast;
    this.heat = heat;
    this.sheets = sheets;
    this.choices = choices;
    this.current = current;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @GetMapping("/board/trend")
  String trend(FigureQuery query, Model model) {
    Person person = current.get();
    LocalDate today = deadlines.dateOf(clock.instant());
    Slice slice = query.slice(Scope.of(person), today);
    model.addAttribute("query", query);
    model.addAttribute("problems", query.problems(today));
    model.addAttribute("slice", slice);
    model.addAttribute("unit", query.unitOrDay());
    model.addAttribute("periods", trends.of(slice, query.unitOrDay()));
    model.addAttribute("stepFigures", trends.steps(slice));
    model.addAttribute("stepsNow", trends.now(slice));
    model.addAttribute("forecast", forecast.of(slice));
    model.addAttribute("heat", heat.of(slice));
    model.addAttribute("text", query.text(slice));
    model.addAttribute("narrowing", query.narrowing());
    choices.addTo(model, person);
    return "board/trend";
  }

  @GetMapping("/board/trend/{table}.{format}")
  void export(@PathVariable String table, @PathVariable String format, FigureQuery query, HttpServletResponse response) throws IOException {
    Slice slice = query.slice(Scope.of(current.get()), deadlines.dateOf(clock.instant()));
    Sheet sheet = switch (table) {
      case "periods" -> sheets.periods(trends.of(slice, query.unitOrDay()), slice);
      case "steps" -> sheets.steps(trends.steps(slice), slice);
      case "now" -> sheets.now(trends.now(slice));
      case "forecast" -> sheets.forecast(forecast.of(slice));
      default -> throw unknown();
    };
    Formats.of(format).send(sheet, response);
  }

  private static Refusal unknown() {
    return new Refusal(Refusal.Kind.UNKNOWN, "unknown-table", "table", "没有这个表", "There is no such table");
  }
}
