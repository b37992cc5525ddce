package banjie.tracking;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseMilestones;
import banjie.casefile.Paper;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.catalogue.Material;
import banjie.deadlines.Deadlines;
import banjie.platform.Masks;
import banjie.tracking.TrackedCase.Milestone;
import banjie.tracking.TrackedCase.MissingPaper;
import banjie.worklist.DateExplanations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the public view of a case. */
@Component
class TrackedCases {

  private final Catalogue catalogue;
  private final DateExplanations explanations;
  private final Deadlines deadlines;

  TrackedCases(Catalogue catalogue, DateExplanations explanations, Deadlines deadlines) {
    this.catalogue = catalogue;
    this.explanations = explanations;
    this.deadlines = deadlines;
  }

  TrackedCase of(CaseFile file) {
    Item item = catalogue.item(file.filing().itemCode(), file.filing().catalogueVersion());
    NextStep next = NextStep.of(file, deadlines);
    return new TrackedCase(file.number(), item.code(), item.nameZh(), item.nameEn(), Masks.name(file.filing().applicantName()),
        file.state().name(), file.state().nameZh(), file.state().nameEn(), next.zh(), next.en(), next.due(), next.applicants(),
        file.state().isClosed(), milestones(file), file.openPapers().stream().map(paper -> missing(paper, item)).toList(),
        file.state().isClosed() ? List.of() : explanations.of(file));
  }

  private static MissingPaper missing(Paper paper, Item item) {
    return new MissingPaper(paper.nameZh(), item.material(paper.code()).map(Material::nameEn).orElse(null), paper.form(),
        paper.state() == Paper.State.SUPPLIED);
  }

  private List<Milestone> milestones(CaseFile file) {
    CaseMilestones m = file.milestones();
    List<Milestone> reached = new ArrayList<>();
    add(reached, "SUBMITTED", "提交申请", "Filed", m.submittedAt());
    if (file.filing().stampNeeded()) {
      add(reached, "RECEIVED", "窗口收到", "Received by the counter", m.receivedAt());
    }
    add(reached, "ACCEPTED", "受理", "Accepted", m.acceptedAt());
    add(reached, "DECIDED", "作出决定", "Decided", m.decidedAt());
    add(reached, "COMPLETED", "办结", "Completed", m.completedAt());
    add(reached, "DELIVERED", "送达", "Delivered", m.deliveredAt());
    if (m.deliveredAt() == null) {
      add(reached, "CLOSED", file.state().nameZh(), file.state().nameEn(), m.closedAt());
    }
    return reached;
  }

  private void add(List<Milestone> reached, String code, String zh, String en, Instant at) {
    if (at != null) {
      reached.add(new Milestone(code, zh, en, deadlines.local(at)));
    }
  }
}
