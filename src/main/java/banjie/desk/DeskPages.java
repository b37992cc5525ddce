package banjie.desk;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.access.Role;
import banjie.casefile.CaseRefused;
import banjie.casefile.CaseState;
import banjie.casefile.Step;
import banjie.filters.KeepFilter;
import banjie.filters.SavedFilter;
import banjie.platform.Refusal;
import banjie.queue.OutOfOrderReason;
import banjie.queue.TakeCase;
import banjie.queue.WorkItem;
import banjie.queue.WorkQueue;
import banjie.worklist.CaseViews;
import banjie.worklist.DeskFilter;
import banjie.worklist.DeskLists;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an officer's day begins: the next case, what is in hand, and the lists. */
@Controller
@RequestMapping("/desk")
class DeskPages {

  private final CurrentPerson current;
  private final TakeCase take;
  private final WorkQueue queue;
  private final DeskLists lists;
  private final KeepFilter filters;
  private final CaseViews views;
  private final Offers offers;
  private final ItemNames items;

  DeskPages(CurrentPerson current, TakeCase take, WorkQueue queue, DeskLists lists, KeepFilter filters, CaseViews views,
      Offers offers, ItemNames items) {
    this.current = current;
    this.take = take;
    this.queue = queue;
    this.lists = lists;
    this.filters = filters;
    this.views = views;
    this.offers = offers;
    this.items = items;
  }

  @GetMapping
  String desk(Model model) {
    Person officer = current.get();
    model.addAttribute("counts", lists.counts(officer));
    model.addAttribute("hand", lists.inHand(officer, DeskFilter.NONE));
    model.addAttribute("absent", lists.ofAbsent(officer));
    model.addAttribute("urgings", offers.toAnswer(officer));
    model.addAttribute("steps", offers.steps(officer));
    model.addAttribute("items", items);
    model.addAttribute("many", DeskLists.MANY);
    model.addAttribute("intake", officer.holds(Role.INTAKE));
    return "desk/desk";
  }

  /** @param step only this one; none for any */
  @PostMapping("/next")
  String next(@RequestParam(required = false) Step step, RedirectAttributes flash) {
    Optional<WorkItem> item = take.next(current.get(), step);
    if (item.isEmpty()) {
      flash.addFlashAttribute("noneWaits", true);
      return "redirect:/desk";
    }
    return "redirect:/desk/cases/" + item.get().caseId();
  }

  @GetMapping("/find")
  String find(@RequestParam(defaultValue = "") String number, RedirectAttributes flash) {
    Person officer = current.get();
    Optional<UUID> found = lists.byNumber(number).filter(id -> mayOpen(id, officer));
    if (found.isEmpty()) {
      flash.addFlashAttribute("notFound", number.strip());
      return "redirect:/desk";
    }
    return "redirect:/desk/cases/" + found.get();
  }

  private boolean mayOpen(UUID id, Person officer) {
    try {
      views.visible(id, officer);
      return true;
    } catch (CaseRefused notTheirs) {
      return false; // told like a number that doesn't exist
    }
  }

  // ---- lists -------------------------------------------------------------------------------------------------------

  @GetMapping("/work")
  String work(@RequestParam(required = false) String list, @RequestParam(required = false) String item,
      @RequestParam(required = false) Step step, @RequestParam(required = false) String office,
      @RequestParam(required = false) CaseState state, @RequestParam(required = false) DeskFilter.Due due,
      @RequestParam(required = false) String after, HttpServletRequest request, Model model) {
    Person officer = current.get();
    List<SavedFilter> saved = filters.of(officer);
    if (request.getQueryString() == null) {
      Optional<SavedFilter> first = saved.stream().filter(SavedFilter::isDefault).findFirst();
      if (first.isPresent()) {
        return "redirect:/desk/work?" + first.get().query();
      }
    }
    String shown = list != null && List.of("queue", "waiting", "done").contains(list) ? list : "hand";
    DeskFilter filter = new DeskFilter(blank(item), step, blank(office), state, due);
    String place = blank(after);
    switch (shown) {
      case "queue" -> model.addAttribute("page", lists.queue(officer, filter, place));
      case "waiting" -> model.addAttribute("page", lists.waiting(officer, filter, place));
      case "done" -> model.addAttribute("page", lists.doneToday(officer, filter, place));
      default -> model.addAttribute("rows", lists.inHand(officer, filter));
    }
    model.addAttribute("list", shown);
    model.addAttribute("filter", filter);
    model.addAttribute("after", place);
    model.addAttribute("query", DeskQuery.of(shown, filter));
    model.addAttribute("tabQuery", DeskQuery.of(null, filter));
    model.addAttribute("counts", lists.counts(officer));
    model.addAttribute("many", DeskLists.MANY);
    model.addAttribute("saved", saved);
    model.addAttribute("steps", offers.steps(officer));
    model.addAttribute("offices", offers.offices(officer));
    model.addAttribute("states", Arrays.stream(CaseState.values()).filter(one -> !one.isClosed()).toList());
    model.addAttribute("dues", DeskFilter.Due.values());
    model.addAttribute("items", items);
    return "desk/work";
  }

  @PostMapping("/filters")
  String keep(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "false") boolean asDefault, RedirectAttributes flash) {
    try {
      filters.keep(current.get(), name, query, asDefault);
      flash.addFlashAttribute("done", "desk.filter.kept");
    } catch (Refusal refusal) {
      flash.addFlashAttribute("problems", refusal.problems());
      flash.addFlashAttribute("typedName", name);
    }
    return back(query);
  }

  @PostMapping("/filters/{id}/default")
  String makeDefault(@PathVariable long id, @RequestParam(defaultValue = "") String query, RedirectAttributes flash) {
    filters.makeDefault(current.get(), id);
    flash.addFlashAttribute("done", "desk.filter.default");
    return back(query);
  }

  @PostMapping("/filters/no-default")
  String noDefault(@RequestParam(defaultValue = "") String query, RedirectAttributes flash) {
    filters.noDefault(current.get());
    flash.addFlashAttribute("done", "desk.filter.no-default");
    return back(query);
  }

  @PostMapping("/filters/{id}/delete")
  String drop(@PathVariable long id, @RequestParam(defaultValue = "") String query, RedirectAttributes flash) {
    filters.drop(current.get(), id);
    flash.addFlashAttribute("done", "desk.filter.dropped");
    return back(query);
  }

  private static String back(String query) {
    return "redirect:/desk/work?" + DeskQuery.safe(query);
  }

  // ---- another one than the oldest ---------------------------------------------------------------------------------

  /** Takes it where it is its turn; otherwise asks for the reason. */
  @PostMapping("/take/{taskId}")
  String take(@PathVariable String taskId, @RequestParam(required = false) OutOfOrderReason reason, @RequestParam(defaultValue = "false") boolean asked,
      @RequestParam(defaultValue = "") String back, Model model, HttpServletResponse response) {
    Person officer = current.get();
    try {
      WorkItem item = take.claim(taskId, officer, reason);
      return "redirect:" + DeskQuery.caseAddress(item.caseId(), back);
    } catch (Refusal refusal) {
      if (!refusal.code().equals("not-first-in-line")) {
        throw refusal;
      }
      WorkItem item = queue.find(taskId).orElseThrow(CaseRefused::unknown);
      model.addAttribute("problems", asked ? List.of(new Refusal.Problem("reason", "请选择原因", "Choose the reason")) : List.of());
      model.addAttribute("first", refusal.problems().get(0));
      model.addAttribute("screen", views.view(item.caseId(), officer));
      model.addAttribute("taskId", taskId);
      model.addAttribute("step", item.step());
      model.addAttribute("back", back);
      model.addAttribute("reasons", Arrays.stream(OutOfOrderReason.values())
          .filter(one -> one != OutOfOrderReason.SINGLE_VISIT).toList());
      model.addAttribute("items", items);
      response.setStatus(409);
      return "desk/out-of-order";
    }
  }

  @PostMapping("/release/{taskId}")
  String release(@PathVariable String taskId, RedirectAttributes flash) {
    take.release(taskId, current.get());
    flash.addFlashAttribute("done", "desk.released");
    return "redirect:/desk";
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
