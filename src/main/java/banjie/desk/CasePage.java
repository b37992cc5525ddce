package banjie.desk;

import banjie.access.Person;
import banjie.access.Role;
import banjie.documents.CaseDocuments;
import banjie.messages.CaseMessages;
import banjie.papers.PaperFile;
import banjie.papers.PaperFiles;
import banjie.queue.WorkItem;
import banjie.queue.WorkQueue;
import banjie.worklist.CaseScreen;
import banjie.worklist.CaseScreens;
import banjie.worklist.CaseViews;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of a case shows to an officer. */
@Component
class CasePage {

  private final CaseScreens screens;
  private final CaseViews views;
  private final WorkQueue queue;
  private final DecisionForm decisions;
  private final Viewer viewer;
  private final PaperFiles files;
  private final CaseDocuments documents;
  private final CaseMessages messages;
  private final Offers offers;
  private final ItemNames items;

  CasePage(CaseScreens screens, CaseViews views, WorkQueue queue, DecisionForm decisions, Viewer viewer, PaperFiles files,
      CaseDocuments documents, CaseMessages messages, Offers offers, ItemNames items) {
    this.screens = screens;
    this.views = views;
    this.queue = queue;
    this.decisions = decisions;
    this.viewer = viewer;
    this.files = files;
    this.documents = documents;
    this.messages = messages;
    this.offers = offers;
    this.items = items;
  }

  /** @return the work of this case that is in the officer's hands, or null */
  WorkItem fill(UUID id, Person officer, String back, UUID file, int page, Model model) {
    CaseScreen screen = screens.of(id, officer);
    List<WorkItem> open = queue.ofCase(id);
    WorkItem mine = open.stream().filter(item -> officer.id().equals(item.assignee())).findFirst().orElse(null);
    model.addAttribute("screen", screen);
    model.addAttribute("view", screen.view());
    model.addAttribute("back", DeskQuery.safe(back));
    model.addAttribute("mine", mine);
    model.addAttribute("takeable", open.stream().filter(item -> mayTake(item, officer)).toList());
    model.addAttribute("others", open.stream().filter(item -> item != mine && !mayTake(item, officer)).toList());
    model.addAttribute("urgings", offers.openUrgings(screen.view()));
    model.addAttribute("actions", offers.actions(screen.view(), officer));
    model.addAttribute("single", offers.singleVisit(screen.view(), screen.item().timeLimit().days() == 0, officer));
    model.addAttribute("filesOf", byPaper(files.of(id, officer)));
    model.addAttribute("sourceFilesOf", ofSources(id, screen, officer));
    model.addAttribute("viewer", viewer.at(id, file, page, officer));
    model.addAttribute("documents", documents.of(id, officer));
    model.addAttribute("messages", messages.of(id, officer));
    model.addAttribute("items", items);
    return mine;
  }

  void blankForm(WorkItem mine, Person officer, Model model) {
    if (mine != null) {
      model.addAttribute("form", decisions.blank(views.visible(mine.caseId(), officer), mine.step()));
      model.addAttribute("outcome", Consequences.NONE);
    }
  }

  private static boolean mayTake(WorkItem item, Person officer) {
    return officer.holds(Role.valueOf(item.role()), item.office()) && !item.role().equals(Role.SUPERVISOR.name())
        && (item.assignee() == null || !officer.id().equals(item.assignee()) && officer.standsInFor(item.assignee()).isPresent());
  }

  private static Map<String, List<PaperFile>> byPaper(List<PaperFile> all) {
    Map<String, List<PaperFile>> files = new LinkedHashMap<>();
    all.forEach(file -> files.computeIfAbsent(file.paperCode(), code -> new ArrayList<>()).add(file));
    return files;
  }

  private Map<String, List<PaperFile>> ofSources(UUID id, CaseScreen screen, Person officer) {
    Map<String, List<PaperFile>> found = new LinkedHashMap<>();
    screen.view().papers().stream().filter(paper -> paper.source() != null)
        .forEach(paper -> found.put(paper.code(), files.ofSource(id, paper.code(), officer)));
    return found;
  }
}
