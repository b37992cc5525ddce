package banjie.requests;

import banjie.access.Person;
import banjie.access.Role;
import banjie.casefile.Actor;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import banjie.casefile.CaseWorkflow;
import banjie.deadlines.Deadlines;
import banjie.deadlines.PauseCause;
import banjie.platform.Limits;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers ask of a supervisor: those who review cases at the case's office. */
@Component
public class AskForTime {

  private final CaseFiles files;
  private final CaseWorkflow workflow;
  private final Limits limits;
  private final Deadlines deadlines;
  private final Clock clock;

  AskForTime(CaseFiles files, CaseWorkflow workflow, Limits limits, Deadlines deadlines, Clock clock) {
    this.files = files;
    this.workflow = workflow;
    this.limits = limits;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** @param days working days */
  @Transactional
  public CaseFile extension(UUID caseId, int days, String reason, Person officer) {
    CaseFile file = open(caseId, officer);
    file.requestExtension(actor(file, officer), days, reason, limits.extension(), clock.instant(), deadlines);
    files.save(file);
    workflow.extensionRequested(file);
    return file;
  }

  /** @param days how long it is expected to take, in working days */
  @Transactional
  public CaseFile specialProcedure(UUID caseId, PauseCause cause, int days, String reason, Person officer) {
    CaseFile file = open(caseId, officer);
    file.requestSpecialProcedure(actor(file, officer), cause, days, reason, clock.instant());
    files.save(file);
    workflow.specialProcedureRequested(file);
    return file;
  }

  @Transactional
  public CaseFile endSpecialProcedure(UUID caseId, String reason, Person officer) {
    CaseFile file = open(caseId, officer);
    file.endSpecialProcedure(actor(file, officer), reason, clock.instant(), deadlines);
    files.save(file);
    workflow.specialProcedureEnded(file);
    workflow.datesMoved(file);
    return file;
  }

  private static Actor actor(CaseFile file, Person officer) {
    return officer.at(Role.REVIEW, file.filing().office()).actor();
  }

  private CaseFile open(UUID caseId, Person officer) {
    CaseFile file = files.open(caseId);
    if (!officer.holds(Role.REVIEW, file.filing().office())) {
      throw CaseRefused.forbidden("wrong-role", "role", "须由本办件受理机构的审核人员办理",
          "Only who reviews cases at the case's office may do this");
    }
    return file;
  }
}
