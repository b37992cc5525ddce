package banjie.applicant;

import banjie.access.CaseAccess;
import banjie.access.Person;
import banjie.access.Role;
import banjie.access.TypedSignature;
import banjie.casefile.Actor;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseState;
import banjie.casefile.CaseWorkflow;
import banjie.casefile.Grade;
import banjie.casefile.LowGradeReason;
import banjie.credit.CreditFlags;
import banjie.deadlines.ClockLedger;
import banjie.deadlines.Deadlines;
import banjie.platform.Limits;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applicant's turns. Each takes the version that the person looked at, and refuses when the case has moved on.
 * Others than the applicant and the clerks of the case's office are told that there is no such case.
 */
@Component
public class ApplicantActions {

  private final CaseFiles files;
  private final CaseWorkflow workflow;
  private final Deadlines deadlines;
  private final Limits limits;
  private final CreditFlags credit;
  private final Clock clock;

  ApplicantActions(CaseFiles files, CaseWorkflow workflow, Deadlines deadlines, Limits limits,
      CreditFlags credit, Clock clock) {
    this.files = files;
    this.workflow = workflow;
    this.deadlines = deadlines;
    this.limits = limits;
    this.credit = credit;
    this.clock = clock;
  }

  /** Everything that the one notice named, together. */
  @Transactional
  public CaseFile resubmit(UUID caseId, int version, List<String> papers, Person by) {
    CaseFile file = open(caseId, version, by);
    file.resubmit(atTheCounter(file, by), papers, clock.instant(), limits.notice(), deadlines);
    files.save(file);
    workflow.correctionReceived(file);
    return file;
  }

  /**
   * Papers that a notice named or a commitment promised, one by one or together; an officer looks once the last one is
   * in. Until then each may come again, and the newest counts.
   */
  @Transactional
  public CaseFile supply(UUID caseId, int version, List<String> papers, Person by) {
    CaseFile file = open(caseId, version, by);
    return file.state() == CaseState.CORRECTION ? supplyCorrection(file, papers, by) : supplyDeferred(file, papers, by);
  }

  private CaseFile supplyCorrection(CaseFile file, List<String> papers, Person by) {
    file.supplyCorrection(atTheCounter(file, by), papers, clock.instant(), limits.notice(), deadlines);
    files.save(file);
    if (file.state() == CaseState.SUBMITTED) {
      workflow.correctionReceived(file);
    }
    return file;
  }

  private CaseFile supplyDeferred(CaseFile file, List<String> papers, Person by) {
    ClockLedger before = file.promised();
    file.supply(atTheCounter(file, by), papers, clock.instant(), deadlines);
    files.save(file);
    if (file.promised() != before) {
      workflow.datesMoved(file);
    }
    if (!file.awaitsSupply()) {
      workflow.suppliesReceived(file);
    }
    return file;
  }

  /** @param address the network address of who signs; kept beside the signature */
  @Transactional
  public CaseFile signCommitment(UUID caseId, int version, List<String> papers, TypedSignature signature, String address,
      Person by) {
    CaseFile file = open(caseId, version, by);
    file.signCommitment(atTheCounter(file, by), papers, TypedSignature.by(by, signature, address, file.filing()), clock.instant());
    credit.requireMayDefer(file.filing().identityNumber(), "papers");
    files.save(file);
    return file;
  }

  @Transactional
  public CaseFile withdraw(UUID caseId, int version, String reason, Person by) {
    CaseFile file = open(caseId, version, by);
    file.withdraw(atTheCounter(file, by), reason, clock.instant(), deadlines);
    files.save(file);
    workflow.withdrawn(file);
    return file;
  }

  /** @param reasons of a low grade, which needs one, or words */
  @Transactional
  public CaseFile rate(UUID caseId, int version, Grade grade, Set<LowGradeReason> reasons, String comment, Person by) {
    CaseFile file = open(caseId, version, by);
    file.rate(atTheCounter(file, by), grade, reasons, comment, clock.instant());
    files.save(file);
    return file;
  }

  private CaseFile open(UUID caseId, int version, Person by) {
    CaseFile file = files.open(caseId);
    CaseAccess.requireSpeaksFor(file, by);
    file.requireVersion(version);
    return file;
  }

  /** A clerk who stands in for another is named with them; applicants act as themselves. */
  private static Actor atTheCounter(CaseFile file, Person by) {
    return by.at(Role.INTAKE, file.filing().office()).actor();
  }
}
