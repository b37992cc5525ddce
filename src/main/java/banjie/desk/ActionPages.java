package banjie.desk;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.applicant.ApplicantActions;
import banjie.casefile.CaseRefused;
import banjie.deadlines.PauseCause;
import banjie.desk.Offers.Action;
import banjie.messages.PaperService;
import banjie.messages.ProofsOfService;
import banjie.messages.Relation;
import banjie.papers.UploadPaper;
import banjie.platform.Complaints;
import banjie.platform.Refusal;
import banjie.requests.AskForTime;
import banjie.supervision.AnswerUrging;
import banjie.supervision.ExplainRedCard;
import banjie.worklist.CaseScreen;
import banjie.worklist.CaseScreens;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an officer does to a case besides its steps: ask for time, explain, record what an applicant does at the counter. */
@Controller
@RequestMapping("/desk/cases/{id}/actions/{action}")
class ActionPages {

  private static final int LONGEST = 500;

  private final CurrentPerson current;
  private final CaseScreens screens;
  private final Offers offers;
  private final AskForTime time;
  private final ExplainRedCard cards;
  private final ApplicantActions applicant;
  private final UploadPaper upload;
  private final ProofsOfService proofs;
  private final AnswerUrging urgings;

  ActionPages(CurrentPerson current, CaseScreens screens, Offers offers, AskForTime time, ExplainRedCard cards,
      ApplicantActions applicant, UploadPaper upload, ProofsOfService proofs, AnswerUrging urgings) {
    this.current = current;
    this.screens = screens;
    this.offers = offers;
    this.time = time;
    this.cards = cards;
    this.applicant = applicant;
    this.upload = upload;
    this.proofs = proofs;
    this.urgings = urgings;
  }

  @GetMapping
  String form(@PathVariable UUID id, @PathVariable Action action, Model model) {
    return page(id, action, new LinkedMultiValueMap<>(), List.of(), model);
  }

  @PostMapping
  String act(@PathVariable UUID id, @PathVariable Action action, @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "file", required = false) List<MultipartFile> files, Model model, RedirectAttributes flash,
      HttpServletResponse response) throws IOException {
    Person officer = current.get();
    screens.of(id, officer); // who may not see the case learns no more than that
    try {
      perform(id, action, sent, files == null ? List.of() : files.stream().filter(file -> !file.isEmpty()).toList(), officer);
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.UNKNOWN) {
        throw refusal;
      }
      response.setStatus(CasePages.status(refusal));
      return page(id, action, sent, refusal.problems(), model);
    }
    flash.addFlashAttribute("done", "desk.acted." + action);
    return "redirect:/desk/cases/" + id;
  }

  private String page(UUID id, Action action, MultiValueMap<String, String> sent, List<Refusal.Problem> problems, Model model) {
    Person officer = current.get();
    CaseScreen screen = screens.of(id, officer);
    if (!offers.actions(screen.view(), officer).contains(action) && problems.isEmpty()) {
      throw CaseRefused.conflict("not-now", "action", "办件现在不能这样办理", "This can't be done with the case now");
    }
    model.addAttribute("screen", screen);
    model.addAttribute("view", screen.view());
    model.addAttribute("action", action);
    model.addAttribute("sent", sent.toSingleValueMap());
    model.addAttribute("chosen", sent.getOrDefault("papers", List.of()));
    model.addAttribute("problems", problems);
    model.addAttribute("causes", List.of(PauseCause.values()).stream().filter(cause -> cause != PauseCause.AWAITING_PAPERS).toList());
    model.addAttribute("urgings", offers.openUrgings(screen.view()));
    model.addAttribute("relations", Relation.values());
    if (action == Action.SERVE) {
      model.addAttribute("proofs", proofs.of(id, officer));
    }
    return "desk/action";
  }

  private void perform(UUID id, Action action, MultiValueMap<String, String> sent, List<MultipartFile> files, Person officer)
      throws IOException {
    switch (action) {
      case ANSWER -> urgings.answer(id, number(sent, "urging"), sent.getFirst("reply"), officer);
      case EXTENSION -> {
        requireAll(sent, false);
        time.extension(id, days(sent), reason(sent), officer);
      }
      case PROCEDURE -> {
        requireAll(sent, true);
        time.specialProcedure(id, cause(sent), days(sent), reason(sent), officer);
      }
      case END_PROCEDURE -> time.endSpecialProcedure(id, reason(sent), officer);
      case RED_CARD -> cards.explain(id, reason(sent), officer);
      case WITHDRAW -> applicant.withdraw(id, version(sent), reason(sent), officer);
      case SUPPLY -> {
        store(id, files, sent.getOrDefault("papers", List.of()), officer);
        applicant.supply(id, screens.of(id, officer).view().version(), papers(sent), officer);
      }
      case UPLOAD -> {
        if (files.isEmpty()) {
          throw invalid("file", "请选择文件", "Choose a file");
        }
        store(id, files, List.of(chosen(sent, "paper")), officer);
      }
      case SERVE -> serve(id, sent, officer);
    }
  }

  private void store(UUID id, List<MultipartFile> files, List<String> papers, Person officer) throws IOException {
    for (MultipartFile file : files) {
      upload.upload(id, papers.isEmpty() ? "" : papers.get(0), file.getOriginalFilename(), file.getBytes(), officer);
    }
  }

  private void serve(UUID id, MultiValueMap<String, String> sent, Person officer) {
    long message = number(sent, "message");
    String at = sent.getFirst("at");
    proofs.record(id, PaperService.of(message, sent.getFirst("method"), at == null || at.isBlank() ? null : at + ":00",
        sent.getFirst("recipient"), sent.getFirst("relation"), sent.getFirst("note")), officer);
  }

  /** Everything that is wrong with a request for time, at once. */
  private static void requireAll(MultiValueMap<String, String> sent, boolean withCause) {
    List<Refusal.Problem> problems = new ArrayList<>();
    List<Runnable> reads = new ArrayList<>(List.of(() -> days(sent), () -> reason(sent)));
    if (withCause) {
      reads.add(0, () -> cause(sent));
    }
    for (Runnable read : reads) {
      try {
        read.run();
      } catch (Refusal refusal) {
        problems.addAll(refusal.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(Refusal.Kind.INVALID, "invalid-request", problems);
    }
  }

  private static String reason(MultiValueMap<String, String> sent) {
    String reason = sent.getFirst("reason");
    Complaints complaints = new Complaints();
    complaints.require(reason != null && !reason.isBlank(), "reason", "请填写理由", "Give the reason");
    complaints.require(reason == null || reason.length() <= LONGEST, "reason", "最多" + LONGEST + "个字", "At most " + LONGEST + " characters");
    complaints.refuseIfAny("invalid-request");
    return reason.strip();
  }

  private static int days(MultiValueMap<String, String> sent) {
    try {
      return Integer.parseInt(String.valueOf(sent.getFirst("days")).strip());
    } catch (NumberFormatException typed) {
      throw invalid("days", "请填写工作日数，为整数", "Give working days, a whole number");
    }
  }

  private static PauseCause cause(MultiValueMap<String, String> sent) {
    try {
      return PauseCause.valueOf(String.valueOf(sent.getFirst("cause")));
    } catch (IllegalArgumentException none) {
      throw invalid("cause", "请选择特别程序的种类", "Choose the kind of procedure");
    }
  }

  private static List<String> papers(MultiValueMap<String, String> sent) {
    List<String> papers = sent.getOrDefault("papers", List.of());
    if (papers.isEmpty()) {
      throw invalid("papers", "请勾选收到的材料", "Tick the papers that came in");
    }
    return papers;
  }

  private static long number(MultiValueMap<String, String> sent, String field) {
    try {
      return Long.parseLong(chosen(sent, field));
    } catch (NumberFormatException notOurs) {
      throw invalid(field, "请选择", "Choose one");
    }
  }

  private static String chosen(MultiValueMap<String, String> sent, String field) {
    String value = sent.getFirst(field);
    if (value == null || value.isBlank()) {
      throw invalid(field, "请选择", "Choose one");
    }
    return value;
  }

  private static int version(MultiValueMap<String, String> sent) {
    try {
      return Integer.parseInt(String.valueOf(sent.getFirst("version")));
    } catch (NumberFormatException notOurs) {
      throw invalid("version", "页面已过期，请重新打开办件", "The page is out of date; open the case again");
    }
  }

  private static Refusal invalid(String field, String zh, String en) {
    return new Refusal(Refusal.Kind.INVALID, "invalid-request", field, zh, en);
  }
}
