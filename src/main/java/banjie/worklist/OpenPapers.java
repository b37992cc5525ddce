package banjie.worklist;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseState;
import banjie.casefile.Paper;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.catalogue.Material;
import banjie.credit.CreditFlags;
import banjie.deadlines.Deadlines;
import banjie.deadlines.Term;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is still open for the applicant: which paper, why, in which form, by when, and what follows if not. */
@Component
public class OpenPapers {

  private final Catalogue catalogue;
  private final CreditFlags credit;
  private final Deadlines deadlines;

  OpenPapers(Catalogue catalogue, CreditFlags credit, Deadlines deadlines) {
    this.catalogue = catalogue;
    this.credit = credit;
    this.deadlines = deadlines;
  }

  public List<OpenPaper> of(CaseFile file) {
    Item item = catalogue.item(file.filing().itemCode(), file.filing().catalogueVersion());
    boolean correction = file.state() == CaseState.CORRECTION;
    Term term = correction ? file.milestones().correction() : file.milestones().deferral();
    return file.openPapers().stream().map(paper -> open(paper, item, term, correction)).toList();
  }

  private OpenPaper open(Paper paper, Item item, Term term, boolean correction) {
    int months = credit.barMonths();
    String barZh = months == 0 ? "" : "，" + months + "个月内不得再容缺";
    String barEn = months == 0 ? "" : "; no deferral for " + months + " months";
    return new OpenPaper(paper.code(), paper.nameZh(), item.material(paper.code()).map(Material::nameEn).orElse(paper.code()),
        paper.note(), paper.form(), paper.state().name(), paper.state().nameZh(), CaseViews.local(paper.suppliedAt()),
        deadlines.local(term.dueAt()), deadlines.local(deadlines.endOfDay(term.dueAt())), term.provisional(),
        correction ? "逾期未补正的，视为撤回申请" : "逾期未补交的，视为放弃申请，作退件处理" + barZh,
        correction ? "If it isn't there in time, the application counts as withdrawn"
            : "If it isn't there in time, the application counts as given up and is returned" + barEn);
  }
}
