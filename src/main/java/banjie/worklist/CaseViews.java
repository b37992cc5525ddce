package banjie.worklist;

import banjie.access.CaseAccess;
import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseMilestones;
import banjie.casefile.CaseRefused;
import banjie.casefile.Extension;
import banjie.casefile.SpecialProcedure;
import banjie.deadlines.ClockLedger;
import banjie.catalogue.Catalogue;
import banjie.platform.BureauClock;
import banjie.platform.Masks;
import banjie.queue.DeferralCredit;
import banjie.queue.StepTerms;
import banjie.queue.WorkItem;
import banjie.queue.WorkQueue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Cases as people see them. */
@Component
public class CaseViews {

  private final CaseFiles files;
  private final WorkQueue queue;
  private final StepTerms terms;
  private final Catalogue catalogue;
  private final OpenPapers openPapers;
  private final DeferralCredit credit;

  CaseViews(CaseFiles files, WorkQueue queue, StepTerms terms, Catalogue catalogue, OpenPapers openPapers,
      DeferralCredit credit) {
    this.files = files;
    this.queue = queue;
    this.terms = terms;
    this.catalogue = catalogue;
    this.openPapers = openPapers;
    this.credit = credit;
  }

  /** @throws banjie.casefile.CaseRefused "unknown-case", also where the person may not see it */
  public CaseView view(UUID id, Person person) {
    return view(visible(id, person), person);
  }

  public CaseFile visible(UUID id, Person person) {
    CaseFile file = files.read(id);
    CaseAccess.requireSees(file.filing(), person);
    return file;
  }

  /** @throws banjie.casefile.CaseRefused "unknown-case" to everybody but the applicant */
  public CaseFile own(UUID id, Person person) {
    CaseFile file = files.read(id);
    if (!CaseAccess.isApplicant(file.filing(), person)) {
      throw CaseRefused.unknown();
    }
    return file;
  }

  /** The case in the hands of a use case, after it was saved. */
  public CaseView view(CaseFile file, Person person) {
    var filing = file.filing();
    return new CaseView(
        file.id(), file.number(), CaseAccess.isApplicant(filing, person) ? file.queryCode() : null, file.version(),
        filing.itemCode(), catalogue.item(filing.itemCode(), filing.catalogueVersion()).nameZh(), filing.matterNumber(),
        filing.catalogueVersion(), filing.office(), filing.stationOffice(), filing.channel(),
        file.state().name(), file.state().nameZh(), file.state().nameEn(),
        filing.applicantName(), Masks.masked(filing.answers()), file.papers().list(), openPapers.of(file),
        credit.findings(file), credit.flag(file).orElse(null),
        queue.ofCase(file.id()).stream().map(item -> step(file, item)).toList(),
        dates(file), file.milestones().approved(), file.milestones().verificationCode(),
        extension(file.milestones().extension()), file.milestones().specialProcedures().stream().map(CaseViews::procedure).toList(),
        file.state().isClosed());
  }

  private CaseView.OpenStep step(CaseFile file, WorkItem item) {
    return new CaseView.OpenStep(item.taskId(), item.step().name(), item.step().nameZh(), item.office(), local(item.openedAt()),
        local(terms.dueAt(file, item.step(), item.openedAt())), local(item.overdueAt()), item.assigneeName());
  }

  private static CaseView.ExtensionAsked extension(Extension asked) {
    return asked == null ? null : new CaseView.ExtensionAsked(asked.days(), asked.reason(), asked.requestedBy().name(),
        local(asked.requestedAt()), asked.isAwaitingDecision() ? null : asked.granted());
  }

  private static CaseView.Procedure procedure(SpecialProcedure asked) {
    return new CaseView.Procedure(asked.cause().name(), asked.cause().nameZh(), asked.days(), asked.reason(),
        asked.requestedBy().name(), local(asked.requestedAt()), asked.term() == null ? null : local(asked.term().dueAt()),
        local(asked.endedAt()));
  }

  private static CaseView.Dates dates(CaseFile file) {
    CaseMilestones m = file.milestones();
    ClockLedger clock = file.promised();
    ClockLedger statutory = file.statutory();
    return new CaseView.Dates(local(m.submittedAt()), local(m.receivedAt()), local(m.silenceDueAt()), local(m.correctionDueAt()),
        local(m.acceptedAt()), local(clock.dueAt()), local(clock.warnAt()), clock.provisional(), clock.paused(),
        statutory == null ? null : local(statutory.dueAt()), local(m.deferralDueAt()), local(m.decidedAt()), local(m.deliveryDueAt()),
        local(m.completedAt()), local(m.deliveredAt()), local(m.closedAt()), local(m.yellowCardAt()), local(m.redCardAt()),
        m.redCardReason(), m.redCardAccepted(),
        file.provisionalDates(), clock.entries(), statutory == null ? null : statutory.entries());
  }

  List<OpenPaper> openPapers(UUID id, Person person) {
    return openPapers.of(visible(id, person));
  }

  static OffsetDateTime local(Instant at) {
    return at == null ? null : at.atZone(BureauClock.ZONE).toOffsetDateTime();
  }
}
