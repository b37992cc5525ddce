package banjie.correction;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseWorkflow;
import banjie.deadlines.Deadlines;
import banjie.platform.Limits;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Force majeure (不可抗力): a supervisor gives the applicant more time, on request of the applicant or an officer. */
@Component
class ExtendTerm {

  private final CaseFiles files;
  private final CaseWorkflow workflow;
  private final Deadlines deadlines;
  private final Limits limits;
  private final Clock clock;

  ExtendTerm(CaseFiles files, CaseWorkflow workflow, Deadlines deadlines, Limits limits, Clock clock) {
    this.files = files;
    this.workflow = workflow;
    this.deadlines = deadlines;
    this.limits = limits;
    this.clock = clock;
  }

  @Transactional
  CaseFile extend(UUID caseId, int days, String reason, Person supervisor) {
    CaseFile file = files.open(caseId);
    Supervisors.require(file.filing().office(), supervisor);
    file.extendTerm(supervisor.actor(), days, reason, limits.forceMajeure(), clock.instant(), deadlines);
    files.save(file);
    workflow.termExtended(file);
    return file;
  }
}
