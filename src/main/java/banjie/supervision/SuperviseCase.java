package banjie.supervision;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a supervisor does to a case; never its content. */
@Component
class SuperviseCase {

  private final CaseFiles files;
  private final Clock clock;

  SuperviseCase(CaseFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  @Transactional
  CaseFile urge(UUID caseId, String reason, Person supervisor) {
    CaseFile file = open(caseId, supervisor);
    file.urge(supervisor.actor(), reason, clock.instant());
    files.save(file);
    return file;
  }

  /** A second notice is counted against the office (APL 72(4)), hence the reason. */
  @Transactional
  CaseFile allowSecondNotice(UUID caseId, String reason, Person supervisor) {
    CaseFile file = open(caseId, supervisor);
    file.allowSecondNotice(supervisor.actor(), reason, clock.instant());
    files.save(file);
    return file;
  }

  private CaseFile open(UUID caseId, Person supervisor) {
    CaseFile file = files.open(caseId);
    if (!supervisor.isSupervisorOf(file.filing().office())) {
      throw CaseRefused.forbidden("not-a-supervisor", "role", "须由督办人员办理", "Only a supervisor of the case's office may do this");
    }
    return file;
  }
}
