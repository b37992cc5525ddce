package banjie.desk.counter;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.platform.Refusal;
import banjie.submission.CheckFiling;
import banjie.submission.drafts.DiscardDraft;
import banjie.submission.drafts.StartDraft;
import banjie.submission.steps.DraftLines;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The entry: the items of the clerk's own counter, and what isn't finished yet. */
@Controller
@RequestMapping(CounterPages.ROOT)
class CounterPages {

  static final String ROOT = "/desk/filing";

  private final Catalogue catalogue;
  private final CheckFiling check;
  private final StartDraft start;
  private final DiscardDraft discard;
  private final DraftLines lines;
  private final CurrentPerson current;

  CounterPages(Catalogue catalogue, CheckFiling check, StartDraft start, DiscardDraft discard, DraftLines lines,
      CurrentPerson current) {
    this.catalogue = catalogue;
    this.check = check;
    this.start = start;
    this.discard = discard;
    this.lines = lines;
    this.current = current;
  }

  @GetMapping
  ModelAndView index() {
    return page(List.of(), HttpStatus.OK);
  }

  @PostMapping
  Object start(@RequestParam(required = false) String itemCode) {
    if (itemCode == null || itemCode.isBlank()) {
      return page(List.of(new Refusal.Problem("itemCode", "请选择事项", "Choose an item")), HttpStatus.UNPROCESSABLE_ENTITY);
    }
    try {
      return "redirect:" + ROOT + "/" + start.start(itemCode, current.get()).id();
    } catch (Refusal refusal) {
      return page(refusal.problems(), HttpStatus.CONFLICT);
    }
  }

  @PostMapping("/{draft:[0-9a-f]{8}-[0-9a-f-]{27}}/discard")
  String discard(@PathVariable UUID draft, RedirectAttributes redirected) {
    discard.discard(draft, current.get());
    redirected.addFlashAttribute("done", "apply.discarded");
    return "redirect:" + ROOT;
  }

  private ModelAndView page(List<Refusal.Problem> problems, HttpStatus status) {
    Person clerk = current.get();
    ModelAndView page = new ModelAndView("desk/counter/index", status);
    page.addObject("items", catalogue.items().stream().filter(item -> handles(item, clerk)).toList());
    page.addObject("drafts", lines.of(clerk, ROOT));
    page.addObject("problems", problems);
    return page;
  }

  private boolean handles(Item item, Person clerk) {
    try {
      check.requireMayBegin(item, clerk);
      return true;
    } catch (Refusal otherCounter) {
      return false;
    }
  }
}
