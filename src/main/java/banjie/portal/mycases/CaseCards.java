package banjie.portal.mycases;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseState;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.deadlines.Deadlines;
import banjie.worklist.OpenPaper;
import banjie.worklist.OpenPapers;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cases in short. */
@Component
class CaseCards {

  private final Catalogue catalogue;
  private final OpenPapers openPapers;
  private final Deadlines deadlines;
  private final Clock clock;

  CaseCards(Catalogue catalogue, OpenPapers openPapers, Deadlines deadlines, Clock clock) {
    this.catalogue = catalogue;
    this.openPapers = openPapers;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  CaseCard of(CaseFile file) {
    Item item = catalogue.item(file.filing().itemCode(), file.filing().catalogueVersion());
    List<OpenPaper> missing = openPapers.of(file).stream().filter(paper -> !paper.state().equals("SUPPLIED")).toList();
    Integer daysLeft = missing.isEmpty() ? null : deadlines.workingDaysBetween(
        deadlines.dateOf(clock.instant()), deadlines.dateOf(missing.get(0).dueAt().toInstant()));
    return new CaseCard(file.id(), file.number(), item.nameZh(), item.nameEn(), file.milestones().submittedAt(),
        Standing.of(file, clock.instant()), missing, daysLeft, file.state() == CaseState.DELIVERED, file.state().isClosed());
  }
}
