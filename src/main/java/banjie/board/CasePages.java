package banjie.board;

import banjie.access.CurrentPerson;
import banjie.access.People;
import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseRefused;
import banjie.casefile.Step;
import banjie.platform.Refusal;
import banjie.queue.OutOfOrderReason;
import banjie.queue.TakeCase;
import banjie.requests.DecideRequest;
import banjie.supervision.ExplainRedCard;
import banjie.supervision.SuperviseCase;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One case as its supervisor sees it, and what a supervisor may do about it. */
@Controller
@RequestMapping("/board/cases/{id}")
class CasePages {

  private static final String CASE = "board/case";

  private final CaseModel cases;
  private final SuperviseCase supervise;
  private final TakeCase take;
  private final People people;
  private final DecideRequest requests;
  private final ExplainRedCard cards;
  private final CurrentPerson current;

  CasePages(CaseModel cases, SuperviseCase supervise, TakeCase take, People people, DecideRequest requests, ExplainRedCard cards,
      CurrentPerson current) {
    this.cases = cases;
    this.supervise = supervise;
    this.take = take;
    this.people = people;
    this.requests = requests;
    this.cards = cards;
    this.current = current;
  }

  @GetMapping
  String one(@PathVariable UUID id, Model model) {
    cases.fill(model, id, current.get());
    return CASE;
  }

  @PostMapping("/urge")
  String urge(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, @RequestParam(required = false) Integer replyDays,
      Model model, RedirectAttributes redirect) {
    return act(id, "urge", Map.of("reason", reason, "replyDays", replyDays == null ? supervise.usualReplyDays() : replyDays), model,
        redirect, person -> supervise.urge(id, required(reason, "reason"), replyDays, person));
  }

  @PostMapping("/reassign")
  String reassign(@PathVariable UUID id, @RequestParam(defaultValue = "") String taskId, @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String reason, Model model, RedirectAttributes redirect) {
    return act(id, "reassign", Map.of("to", to, "reason", reason, "taskId", taskId), model, redirect, person -> {
      if (to.isBlank()) {
        throw CaseRefused.invalid("no-officer", "to", "请选择接办人", "Choose an officer");
      }
      take.reassign(taskId, person, people.byUsername(to), required(reason, "reason"));
    });
  }

  @PostMapping("/decide/{step}")
  String decide(@PathVariable UUID id, @PathVariable Step step, @RequestParam int version, @RequestParam(defaultValue = "") String decision,
      @RequestParam(defaultValue = "") String reason, @RequestParam(required = false) OutOfOrderReason outOfOrder, Model model,
      RedirectAttributes redirect) {
    Map<String, Object> typed = new HashMap<>(Map.of("decision", decision, "reason", reason));
    if (outOfOrder != null) {
      typed.put("outOfOrder", outOfOrder.name());
    }
    return act(id, "decide-" + step, typed, model, redirect, person -> {
      Map<String, Object> answers = new HashMap<>();
      answers.put("decision", decision.isBlank() ? null : decision);
      answers.put("reason", reason.isBlank() ? null : reason);
      requests.decide(id, step, version, outOfOrder, answers, person);
    });
  }

  @PostMapping("/red-card")
  String judge(@PathVariable UUID id, @RequestParam(required = false) Boolean accept, @RequestParam(defaultValue = "") String remark,
      Model model, RedirectAttributes redirect) {
    Map<String, Object> typed = new HashMap<>(Map.of("remark", remark));
    typed.put("accept", accept);
    return act(id, "red-card", typed, model, redirect, person -> {
      if (accept == null) {
        throw CaseRefused.invalid("no-judgement", "accept", "请选择是否认可", "Say whether the reason is accepted");
      }
      cards.judge(id, accept, remark.isBlank() ? null : remark.strip(), person);
    });
  }

  @PostMapping("/second-notice")
  String secondNotice(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model, RedirectAttributes redirect) {
    return act(id, "second-notice", Map.of("reason", reason), model, redirect,
        person -> supervise.allowSecondNotice(id, required(reason, "reason"), person));
  }

  /** Shows the page again with what was typed where a rule says no. */
  private String act(UUID id, String action, Map<String, Object> typed, Model model, RedirectAttributes redirect, Consumer<Person> doing) {
    Person person = current.get();
    cases.supervised(id, person);
    try {
      doing.accept(person);
    } catch (Refusal refusal) {
      cases.fill(model, id, person);
      model.addAttribute("failed", action);
      model.addAttribute("problems", refusal.problems());
      model.addAttribute("typed", typed);
      return CASE;
    }
    redirect.addFlashAttribute("done", "board.done." + (action.startsWith("decide") ? "decide" : action));
    return "redirect:/board/cases/" + id;
  }

  private static String required(String text, String field) {
    if (text.isBlank()) {
      throw CaseRefused.invalid("no-reason", field, "请填写理由", "Give the reason");
    }
    if (text.length() > 500) {
      throw CaseRefused.invalid("reason-too-long", field, "理由最多500字", "500 characters at most");
    }
    return text.strip();
  }
}
