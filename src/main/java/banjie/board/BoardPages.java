package banjie.board;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.casefile.Step;
import banjie.catalogue.Catalogue;
import banjie.deadlines.Deadlines;
import banjie.figures.Scope;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is late and soon will be, kept up to date while somebody looks. */
@Controller
class BoardPages {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final LateBoard board;
  private final BoardChoices choices;
  private final CurrentPerson current;
  private final Deadlines deadlines;
  private final Clock clock;

  BoardPages(LateBoard board, BoardChoices choices, CurrentPerson current, Deadlines deadlines, Clock clock) {
    this.board = board;
    this.choices = choices;
    this.current = current;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @GetMapping("/board")
  String board(BoardQuery query, @RequestParam(defaultValue = "0") int page, Model model) {
    fill(query, page, model);
    return "board/board";
  }

  /**
   * The changing part alone, or nothing where nothing has changed: then only the time of the look goes back, in a header
   * that the page's script reads.
   *
   * @param version as the part that is shown says it
   */
  @GetMapping("/board/live")
  String live(BoardQuery query, @RequestParam(defaultValue = "0") int page, @RequestParam(required = false) String version, Model model,
      HttpServletResponse response) {
    Scope.of(current.get());
    response.setHeader("HX-Trigger", "{\"board-looked\":{\"at\":\"" + STAMP.format(deadlines.local(clock.instant())) + "\"}}");
    response.setHeader("Cache-Control", "no-store");
    if (board.version().equals(version)) {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      return null;
    }
    fill(query, page, model);
    return "board/live :: live";
  }

  private void fill(BoardQuery query, int page, Model model) {
    Person person = current.get();
    int from = Math.max(0, page);
    LateBoard.Now now = board.now(person, query, from);
    model.addAttribute("now", now);
    model.addAttribute("stamp", STAMP.format(now.at()));
    model.addAttribute("query", query);
    model.addAttribute("page", from);
    model.addAttribute("listAddress", "/board?" + (query.isNarrowed() ? query.text() + "&" : ""));
    choices.addTo(model, person);
  }
}
