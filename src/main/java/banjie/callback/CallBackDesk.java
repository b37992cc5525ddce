package banjie.callback;

import banjie.access.CaseAccess;
import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens a call-back for the supervisor who works on it, with its case locked. */
@Component
class CallBackDesk {

  record Open(CaseFile file, CallBackRow callBack) {}

  private final CaseFiles files;
  private final CallBackMapper callBacks;

  CallBackDesk(CaseFiles files, CallBackMapper callBacks) {
    this.files = files;
    this.callBacks = callBacks;
  }

  Open open(UUID caseId, Person person) {
    CaseFile file = files.open(caseId);
    CaseAccess.requireSees(file.filing(), person);
    if (!person.isSupervisorOf(file.filing().office())) {
      throw CaseRefused.forbidden("not-a-supervisor", "role", "须由督办人员办理", "Only a supervisor of the case's office may do this");
    }
    CallBackRow row = callBacks.find(caseId);
    if (row == null) {
      throw CaseRefused.unknown("no-call-back", "本办件没有回访", "This case has no call-back");
    }
    if (row.closedAt() != null) {
      throw CaseRefused.conflict("call-back-closed", "outcome", "回访已办结", "The call-back is closed already");
    }
    file.requireNotRated(person.id());
    return new Open(file, row);
  }
}
