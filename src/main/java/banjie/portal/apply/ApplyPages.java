package banjie.portal.apply;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.forms.Forms;
import banjie.platform.Refusal;
import banjie.submission.CheckFiling;
import banjie.submission.drafts.DiscardDraft;
import banjie.submission.drafts.FilingFor;
import banjie.submission.drafts.StartDraft;
import banjie.submission.steps.DraftLines;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The entry: what can be applied for, what was begun, and the beginning. */
@Controller
@RequestMapping(ApplyPages.ROOT)
class ApplyPages {

  static final String ROOT = "/apply";

  private final Catalogue catalogue;
  private final Forms forms;
  private final CheckFiling check;
  private final StartDraft start;
  private final DiscardDraft discard;
  private final DraftLines lines;
  private final CurrentPerson current;

  ApplyPages(Catalogue catalogue, Forms forms, CheckFiling check, StartDraft start, DiscardDraft discard, DraftLines lines,
      CurrentPerson current) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.check = check;
    this.start = start;
    this.discard = discard;
    this.lines = lines;
    this.current = current;
  }

  @GetMapping
  String index(Model model) {
    Person person = current.get();
    Item.Applicant kind = person.kind() == Person.Kind.EMPLOYER ? Item.Applicant.EMPLOYER : Item.Applicant.PERSON;
    model.addAttribute("items", catalogue.items().stream().filter(item -> item.applicants().contains(kind)).toList());
    model.addAttribute("drafts", lines.of(person, ROOT));
    return "portal/apply/index";
  }

  @GetMapping("/{code:[a-z][a-z-]+}")
  String intro(@PathVariable String code, Model model) {
    Person person = current.get();
    Item item = catalogue.item(code);
    model.addAttribute("item", item);
    model.addAttribute("choices", FilingFor.choices(forms.of(item.processId())).stream().map(Enum::name).toList());
    model.addAttribute("drafts", lines.of(person, ROOT).stream().filter(line -> line.item().code().equals(code)).toList());
    try {
      check.requireMayBegin(item, person);
    } catch (Refusal refusal) {
      model.addAttribute("wrongApplicant", refusal.problems().get(0));
    }
    return "portal/apply/intro";
  }

  @PostMapping("/{code:[a-z][a-z-]+}")
  String start(@PathVariable String code, Model model, HttpServletResponse response) {
    try {
      return "redirect:" + ROOT + "/" + start.start(code, current.get()).id();
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.CONFLICT) {
        throw refusal;
      }
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("problems", refusal.problems());
      return intro(code, model);
    }
  }

  @PostMapping("/{draft:[0-9a-f]{8}-[0-9a-f-]{27}}/discard")
  String discard(@PathVariable UUID draft, RedirectAttributes redirected) {
    discard.discard(draft, current.get());
    redirected.addFlashAttribute("done", "apply.discarded");
    return "redirect:" + ROOT;
  }
}
