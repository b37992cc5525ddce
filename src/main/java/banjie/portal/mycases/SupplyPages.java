package banjie.portal.mycases;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.applicant.ApplicantActions;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseRefused;
import banjie.casefile.CaseState;
import banjie.papers.PaperFile;
import banjie.papers.PaperFiles;
import banjie.papers.UploadPaper;
import banjie.platform.Limits;
import banjie.platform.Refusal;
import banjie.worklist.CaseViews;
import banjie.worklist.OpenPaper;
import banjie.worklist.OpenPapers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a notice asks for, or a commitment promised: uploaded page by page, handed in item by item, after a look at what follows. */
@Controller
@RequestMapping("/my/cases/{id}")
class SupplyPages {

  /** @param files uploaded since it was asked for, oldest first */
  record Asked(OpenPaper paper, List<PaperFile> files) {

    public boolean supplied() {
      return paper.state().equals("SUPPLIED");
    }
  }

  private final ApplicantActions actions;
  private final UploadPaper upload;
  private final PaperFiles files;
  private final OpenPapers openPapers;
  private final CaseViews views;
  private final CaseCards cards;
  private final Limits limits;
  private final CurrentPerson current;

  SupplyPages(ApplicantActions actions, UploadPaper upload, PaperFiles files, OpenPapers openPapers, CaseViews views,
      CaseCards cards, Limits limits, CurrentPerson current) {
    this.actions = actions;
    this.upload = upload;
    this.files = files;
    this.openPapers = openPapers;
    this.views = views;
    this.cards = cards;
    this.limits = limits;
    this.current = current;
  }

  @GetMapping("/supply")
  String list(@PathVariable UUID id, Model model) {
    Person person = current.get();
    CaseFile file = views.own(id, person);
    model.addAttribute("card", cards.of(file));
    model.addAttribute("version", file.version());
    model.addAttribute("correction", file.state() == CaseState.CORRECTION);
    model.addAttribute("asked", asked(file, person));
    model.addAttribute("megabytes", UploadPaper.MAX_BYTES / 1024 / 1024);
    return "portal/mycases/supply";
  }

  /** @param page one or more pages of a paper; those that are fine are kept even where another one isn't */
  @PostMapping("/papers/{paper}/files")
  String add(@PathVariable UUID id, @PathVariable String paper, @RequestParam(required = false) List<MultipartFile> page,
      Model model, HttpServletResponse response, RedirectAttributes after) throws IOException {
    Person person = current.get();
    views.own(id, person);
    List<MultipartFile> pages = page == null ? List.of() : page.stream().filter(one -> !one.isEmpty()).toList();
    try {
      if (pages.isEmpty()) {
        throw CaseRefused.invalid("no-file", "file", "请先选择文件或拍照", "Choose a file or take a photograph first");
      }
      for (MultipartFile one : pages) {
        upload.upload(id, paper, one.getOriginalFilename(), one.getBytes(), person);
      }
    } catch (Refusal refused) {
      Again.show(refused, model, response);
      model.addAttribute("refusedPaper", paper);
      return list(id, model);
    }
    after.addFlashAttribute("done", "mycases.supply.uploaded");
    return "redirect:/my/cases/" + id + "/supply#paper-" + paper;
  }

  /** Says what will happen before it happens. */
  @GetMapping("/supply/confirm")
  String confirm(@PathVariable UUID id, @RequestParam(required = false) List<String> paper, Model model,
      HttpServletResponse response) {
    Person person = current.get();
    CaseFile file = views.own(id, person);
    List<String> chosen = paper == null ? List.of() : paper;
    List<Asked> asked = asked(file, person);
    if (chosen.isEmpty()) {
      Again.show(CaseRefused.invalid("no-papers-named", "papers", "请至少选择一份要提交的材料", "Choose at least one paper to hand in"),
          model, response);
      return list(id, model);
    }
    model.addAttribute("card", cards.of(file));
    model.addAttribute("version", file.version());
    model.addAttribute("correction", file.state() == CaseState.CORRECTION);
    model.addAttribute("chosen", asked.stream().filter(one -> chosen.contains(one.paper().code())).toList());
    model.addAttribute("left", asked.stream().filter(one -> !one.supplied() && !chosen.contains(one.paper().code())).toList());
    model.addAttribute("noticeDays", limits.notice());
    return "portal/mycases/supply-confirm";
  }

  @PostMapping("/supply")
  String supply(@PathVariable UUID id, @RequestParam int version, @RequestParam(required = false) List<String> paper, Model model,
      HttpServletResponse response, RedirectAttributes after) {
    List<String> chosen = paper == null ? List.of() : paper;
    CaseFile file;
    try {
      views.own(id, current.get());
      file = actions.supply(id, version, chosen, current.get());
    } catch (Refusal refused) {
      Again.show(refused, model, response);
      return "stale-version".equals(refused.code()) && !chosen.isEmpty() ? confirm(id, chosen, model, response) : list(id, model);
    }
    boolean more = openPapers.of(file).stream().anyMatch(open -> !open.state().equals("SUPPLIED"));
    after.addFlashAttribute("done", more ? "mycases.supply.done.more" : "mycases.supply.done");
    return "redirect:/my/cases/" + id + (more ? "/supply" : "");
  }

  private List<Asked> asked(CaseFile file, Person person) {
    List<PaperFile> uploaded = files.of(file.id(), person);
    Instant since = file.state() == CaseState.CORRECTION ? file.milestones().noticeServedAt() : file.milestones().acceptedAt();
    return openPapers.of(file).stream().map(paper -> new Asked(paper, uploaded.stream()
        .filter(one -> one.paperCode().equals(paper.code()) && !one.uploadedAt().toInstant().isBefore(since)).toList())).toList();
  }
}
