package banjie.portal.mycases;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.callback.CallBacks;
import banjie.casefile.CaseFile;
import banjie.casefile.EventKind;
import banjie.catalogue.Catalogue;
import banjie.deadlines.ClockEntry;
import banjie.deadlines.ClockLedger;
import banjie.documents.CaseDocuments;
import banjie.documents.QrCode;
import banjie.pages.Words;
import banjie.papers.PaperFiles;
import banjie.queue.WorkQueue;
import banjie.worklist.CaseViews;
import banjie.worklist.DateExplanations;
import banjie.worklist.ProcessPictures;
import banjie.worklist.ProcessPictures.Standing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One case as its applicant sees it. */
@Controller
@RequestMapping("/my/cases/{id}")
class CasePages {

  /** Whose reason explains why a case ended as it did. */
  private static final Set<EventKind> ENDINGS = EnumSet.of(EventKind.NOT_ACCEPTED, EventKind.RETURNED_BY_STATION,
      EventKind.REFUSED, EventKind.WITHDRAWN);

  /** A process as the page's script draws it; names in the page's language. */
  record Picture(String process, String name, String xml, List<String> active, boolean ended) {}

  /** One of the two clocks; entries of its ledger, oldest first. */
  record Clock(String which, ClockLedger ledger) {

    public List<ClockEntry> entries() {
      return ledger.entries();
    }
  }

  private final CaseViews views;
  private final CaseCards cards;
  private final TimelineLines timeline;
  private final DateExplanations explanations;
  private final ProcessPictures pictures;
  private final WorkQueue queue;
  private final Catalogue catalogue;
  private final CaseDocuments documents;
  private final PaperFiles files;
  private final CallBacks callBacks;
  private final CurrentPerson current;
  private final String publicUrl;

  CasePages(CaseViews views, CaseCards cards, TimelineLines timeline, DateExplanations explanations, ProcessPictures pictures,
      WorkQueue queue, Catalogue catalogue, CaseDocuments documents, PaperFiles files, CallBacks callBacks, CurrentPerson current,
      @Value("${banjie.public-url}") String publicUrl) {
    this.views = views;
    this.cards = cards;
    this.timeline = timeline;
    this.explanations = explanations;
    this.pictures = pictures;
    this.queue = queue;
    this.catalogue = catalogue;
    this.documents = documents;
    this.files = files;
    this.callBacks = callBacks;
    this.current = current;
    this.publicUrl = publicUrl;
  }

  @GetMapping
  String one(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean all, Model model) {
    Person person = current.get();
    CaseFile file = views.own(id, person);
    head(file, model);
    model.addAttribute("view", views.view(file, person));
    model.addAttribute("office", catalogue.office(file.filing().office()));
    model.addAttribute("station", file.filing().stationOffice() == null ? null : catalogue.office(file.filing().stationOffice()));
    model.addAttribute("stages", Stage.of(file));
    model.addAttribute("steps", queue.ofCase(id).stream().map(item -> item.step().name()).distinct().toList());
    model.addAttribute("dates", explanations.of(file));
    model.addAttribute("here", pictures.ofCase(file));
    model.addAttribute("timeline", timeline.of(file, person, all));
    model.addAttribute("all", all);
    model.addAttribute("endReason", timeline.lastReason(file, person, ENDINGS));
    model.addAttribute("documents", documents.of(id, person));
    model.addAttribute("files", files.of(id, person));
    model.addAttribute("callBack", callBacks.ofCase(id, person).orElse(null));
    model.addAttribute("mayCommit", !Commitments.promisable(file).isEmpty());
    model.addAttribute("names", PaperNames.english(file, catalogue));
    model.addAttribute("procedure", file.isInSpecialProcedure() ? file.specialProcedure().cause() : null);
    model.addAttribute("clocks", Stream.of(new Clock("promised", file.promised()), new Clock("statutory", file.statutory()))
        .filter(clock -> clock.ledger() != null && clock.ledger().isStarted()).toList());
    return "portal/mycases/case";
  }

  @GetMapping("/receipt")
  String receipt(@PathVariable UUID id, Model model) {
    CaseFile file = views.own(id, current.get());
    head(file, model);
    model.addAttribute("view", views.view(file, current.get()));
    model.addAttribute("office", catalogue.office(file.filing().office()));
    model.addAttribute("phone", catalogue.consultationPhone());
    // The query code stays out of addresses, which are kept in histories and logs.
    model.addAttribute("qr", QrCode.of(publicUrl + "/track?number=" + file.number()));
    return "portal/mycases/receipt";
  }

  /** What the script draws, once somebody opens the picture. */
  @GetMapping("/picture")
  ResponseEntity<List<Picture>> picture(@PathVariable UUID id) {
    CaseFile file = views.own(id, current.get());
    return ResponseEntity.ok().cacheControl(CacheControl.noStore())
        .body(pictures.ofCase(file).stream().map(CasePages::drawn).toList());
  }

  private static Picture drawn(Standing at) {
    boolean english = Words.english();
    return new Picture(at.drawing().process(), english ? at.drawing().nameEn() : at.drawing().nameZh(),
        english ? at.drawing().xmlEn() : at.drawing().xmlZh(), at.places().stream().map(ProcessPictures.Place::element).toList(),
        at.ended());
  }

  private void head(CaseFile file, Model model) {
    model.addAttribute("card", cards.of(file));
    model.addAttribute("withdrawable", file.state().isBeforeDecision());
  }
}
