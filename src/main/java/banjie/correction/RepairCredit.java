package banjie.correction;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.credit.CreditFlag;
import banjie.credit.CreditFlags;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor finds that the applicant has made good (信用修复): the flag bars nothing any more. */
@Component
class RepairCredit {

  private final CaseFiles files;
  private final CreditFlags flags;
  private final Clock clock;

  RepairCredit(CaseFiles files, CreditFlags flags, Clock clock) {
    this.files = files;
    this.flags = flags;
    this.clock = clock;
  }

  @Transactional
  CreditFlag repair(UUID flagId, String reason, Person supervisor) {
    CreditFlag flag = flags.find(flagId);
    Supervisors.require(flag.office(), supervisor);
    CaseFile file = files.open(flag.caseId());
    flags.repair(flagId, supervisor.actor(), reason);
    file.repairCredit(supervisor.actor(), reason, clock.instant());
    files.save(file);
    return flags.find(flagId);
  }
}
