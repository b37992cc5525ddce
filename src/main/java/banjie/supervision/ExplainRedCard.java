package banjie.supervision;

import banjie.access.Person;
import banjie.access.Role;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A red card wants a written reason from the office; its supervisor accepts it or asks for another. */
@Component
public class ExplainRedCard {

  /** Who works cases at a counter; the station has another office. */
  private static final Set<Role> OFFICERS = Set.of(Role.INTAKE, Role.REVIEW, Role.COMPLETION);

  private final CaseFiles files;
  private final Clock clock;

  ExplainRedCard(CaseFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  @Transactional
  public CaseFile explain(UUID caseId, String reason, Person officer) {
    CaseFile file = files.open(caseId);
    if (OFFICERS.stream().noneMatch(role -> officer.holds(role, file.filing().office()))) {
      throw CaseRefused.forbidden("wrong-role", "role", "须由本办件受理机构的经办人员填报", "Only an officer of the case's office may do this");
    }
    file.explainRedCard(officer.at(OFFICERS, file.filing().office()).actor(), reason, clock.instant());
    files.save(file);
    return file;
  }

  /** @param remark why not, or what follows; may be empty when accepted */
  @Transactional
  public CaseFile judge(UUID caseId, boolean accept, String remark, Person supervisor) {
    CaseFile file = files.open(caseId);
    if (!supervisor.isSupervisorOf(file.filing().office())) {
      throw CaseRefused.forbidden("not-a-supervisor", "role", "须由督办人员办理", "Only a supervisor of the case's office may do this");
    }
    if (!accept && (remark == null || remark.isBlank())) {
      throw CaseRefused.invalid("no-remark", "remark", "不认可的，请说明理由", "Say why the reason isn't accepted");
    }
    file.judgeRedCardReason(supervisor.actor(), accept, remark, clock.instant());
    files.save(file);
    return file;
  }
}
