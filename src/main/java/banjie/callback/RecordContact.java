package banjie.callback;

import banjie.access.Person;
import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFiles;
import banjie.casefile.EventKind;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor tries to reach an applicant who was dissatisfied; every try is kept. */
@Component
public class RecordContact {

  private final CallBackDesk desk;
  private final CallBackMapper callBacks;
  private final CaseFiles files;
  private final Clock clock;

  RecordContact(CallBackDesk desk, CallBackMapper callBacks, CaseFiles files, Clock clock) {
    this.desk = desk;
    this.callBacks = callBacks;
    this.files = files;
    this.clock = clock;
  }

  /** @param note for supervisors; may be null */
  @Transactional
  public void record(UUID caseId, ContactWay way, boolean reached, String note, Person supervisor) {
    CallBackDesk.Open open = desk.open(caseId, supervisor);
    Instant now = clock.instant();
    callBacks.tried(caseId, now, supervisor.displayName(), way.name(), reached, note == null || note.isBlank() ? null : note.strip());
    if (reached) {
      callBacks.reached(caseId, now);
    }
    open.file().calledBack(supervisor.actor(), way.name(), reached, now);
    files.save(open.file());
  }

  /** The number that the applicant gave, in full, to be called; that it was looked at is on the record. Null if none was given. */
  @Transactional
  public String showNumber(UUID caseId, Person supervisor) {
    CallBackDesk.Open open = desk.open(caseId, supervisor);
    files.note(caseId, new CaseEvent(EventKind.CONTACT_SHOWN, clock.instant(), supervisor.actor(), null, Map.of()));
    return open.file().filing().answers().get("mobile") instanceof String mobile ? mobile : null;
  }
}
