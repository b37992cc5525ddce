package banjie.supervision;

import banjie.access.Person;
import banjie.access.Role;
import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import banjie.casefile.EventKind;
import banjie.platform.BureauClock;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An officer of the case's office answers a supervisor, also after the case was decided: the question stays asked. */
@Component
public class AnswerUrging {

  private static final Set<Role> OFFICERS = Set.of(Role.INTAKE, Role.REVIEW, Role.COMPLETION);
  private static final int LONGEST = 500;

  private final UrgingMapper urgings;
  private final CaseFiles files;
  private final Clock clock;

  AnswerUrging(UrgingMapper urgings, CaseFiles files, Clock clock) {
    this.urgings = urgings;
    this.files = files;
    this.clock = clock;
  }

  @Transactional
  public Urging answer(UUID caseId, long urgingId, String reply, Person officer) {
    CaseFile file = files.open(caseId);
    if (!answersFor(file, officer)) {
      throw CaseRefused.forbidden("wrong-role", "role", "须由本办件受理机构的经办人员答复", "Only an officer of the case's office may answer");
    }
    if (reply == null || reply.isBlank() || reply.length() > LONGEST) {
      throw CaseRefused.invalid("invalid-reply", "reply", "请填写答复（不超过" + LONGEST + "字）",
          "Write an answer of at most " + LONGEST + " characters");
    }
    Urging urging = urgings.find(urgingId, caseId);
    if (urging == null) {
      throw CaseRefused.unknown("unknown-urging", "没有这张督办单", "There is no such question of a supervisor");
    }
    Instant now = clock.instant();
    if (urgings.reply(urgingId, officer.id(), officer.displayName(), now, reply.strip()) == 0) {
      throw CaseRefused.conflict("urging-answered", "reply", "这张督办单已经答复", "It has been answered already");
    }
    files.note(caseId, new CaseEvent(EventKind.URGING_ANSWERED, now, officer.actor(), reply.strip(),
        Map.of("urging", urgingId, "late", urging.isLate(now.atZone(BureauClock.ZONE).toOffsetDateTime()))));
    return urgings.find(urgingId, caseId);
  }

  private static boolean answersFor(CaseFile file, Person officer) {
    return OFFICERS.stream().anyMatch(role -> officer.holds(role, file.filing().office()))
        || file.filing().stationOffice() != null && officer.holds(Role.STATION, file.filing().stationOffice());
  }
}
