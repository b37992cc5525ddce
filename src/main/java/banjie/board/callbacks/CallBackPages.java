package banjie.board.callbacks;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.callback.CallBackView;
import banjie.callback.CallBacks;
import banjie.callback.CloseCallBack;
import banjie.callback.ContactWay;
import banjie.callback.Outcome;
import banjie.callback.RecordContact;
import banjie.casefile.CaseRefused;
import banjie.catalogue.Catalogue;
import banjie.platform.Complaints;
import banjie.platform.Limits;
import banjie.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was dissatisfied, who has to be reached by when, and what came of it. */
@Controller
@RequestMapping("/board/callbacks")
class CallBackPages {

  private static final int PER_PAGE = 20;
  private static final int LONGEST = 1000;

  private final CallBacks callBacks;
  private final RecordContact contacts;
  private final CloseCallBack closing;
  private final Catalogue catalogue;
  private final Limits limits;
  private final CurrentPerson current;

  CallBackPages(CallBacks callBacks, RecordContact contacts, CloseCallBack closing, Catalogue catalogue, Limits limits,
      CurrentPerson current) {
    this.callBacks = callBacks;
    this.contacts = contacts;
    this.closing = closing;
    this.catalogue = catalogue;
    this.limits = limits;
    this.current = current;
  }

  /** @param page from 0 */
  @GetMapping
  String list(@RequestParam(defaultValue = "false") boolean closed, @RequestParam(defaultValue = "0") int page, Model model) {
    Person person = current.get();
    int shown = Math.min(Math.max(0, page), 100_000);
    List<CallBackView> rows = closed ? callBacks.closed(person, PER_PAGE + 1, shown * PER_PAGE)
        : callBacks.open(person, PER_PAGE + 1, shown * PER_PAGE);
    model.addAttribute("rows", rows.stream().limit(PER_PAGE).toList());
    model.addAttribute("more", rows.size() > PER_PAGE);
    model.addAttribute("closed", closed);
    model.addAttribute("page", shown);
    model.addAttribute("contactDays", limits.callbackContact());
    model.addAttribute("remedyDays", limits.callbackRemedy());
    model.addAttribute("counts", callBacks.counts(person));
    model.addAttribute("items", names());
    return "board/callbacks/list";
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Model model) {
    CallBackView view = callBacks.ofCase(id, current.get())
        .orElseThrow(() -> CaseRefused.unknown("no-call-back", "本办件没有回访", "This case has no call-back"));
    model.addAttribute("view", view);
    model.addAttribute("items", names());
    model.addAttribute("ways", ContactWay.values());
    model.addAttribute("outcomes", Outcome.values());
    return "board/callbacks/one";
  }

  /** Shown once, on this answer only; that it was shown is on the record. */
  @PostMapping("/{id}/number")
  String number(@PathVariable UUID id, Model model) {
    String number = contacts.showNumber(id, current.get());
    model.addAttribute("number", number == null ? "" : number);
    return one(id, model);
  }

  @PostMapping("/{id}/contacts")
  String contact(@PathVariable UUID id, @RequestParam(required = false) ContactWay way,
      @RequestParam(required = false) Boolean reached, @RequestParam(defaultValue = "") String note, Model model,
      HttpServletResponse response, RedirectAttributes after) {
    try {
      Complaints complaints = new Complaints();
      complaints.require(way != null, "way", "请选择联系方式", "Choose how you tried");
      complaints.require(reached != null, "reached", "请选择是否联系到", "Say whether you reached the applicant");
      complaints.require(note.length() <= LONGEST, "note", "最多" + LONGEST + "个字", "At most " + LONGEST + " characters");
      complaints.refuseIfAny("invalid-input");
      contacts.record(id, way, reached, note, current.get());
    } catch (Refusal refused) {
      again(refused, model, response);
      model.addAttribute("way", way);
      model.addAttribute("reached", reached);
      model.addAttribute("note", note);
      return one(id, model);
    }
    after.addFlashAttribute("done", "callbacks.contact.done");
    return "redirect:/board/callbacks/" + id;
  }

  @PostMapping("/{id}/closing")
  String close(@PathVariable UUID id, @RequestParam(required = false) Outcome outcome, @RequestParam(defaultValue = "") String answer,
      Model model, HttpServletResponse response, RedirectAttributes after) {
    try {
      Complaints complaints = new Complaints();
      complaints.require(outcome != null, "outcome", "请选择处理结果", "Choose what came of it");
      complaints.require(!answer.isBlank(), "answer", "请写明处理情况，申请人会看到", "Say what was done; the applicant will read it");
      complaints.require(answer.length() <= LONGEST, "answer", "最多" + LONGEST + "个字", "At most " + LONGEST + " characters");
      complaints.refuseIfAny("invalid-input");
      closing.close(id, outcome, answer, current.get());
    } catch (Refusal refused) {
      again(refused, model, response);
      model.addAttribute("outcome", outcome);
      model.addAttribute("answer", answer);
      return one(id, model);
    }
    after.addFlashAttribute("done", "callbacks.close.done");
    return "redirect:/board/callbacks/" + id;
  }

  private static void again(Refusal refused, Model model, HttpServletResponse response) {
    switch (refused.kind()) {
      case UNKNOWN, FORBIDDEN -> throw refused;
      case CONFLICT -> response.setStatus(HttpStatus.CONFLICT.value());
      case INVALID -> response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }
    model.addAttribute("problems", refused.problems());
  }

  private Map<String, String[]> names() {
    return catalogue.items().stream()
        .collect(Collectors.toMap(item -> item.code(), item -> new String[] {item.nameZh(), item.nameEn()}));
  }
}
