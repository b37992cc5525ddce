package banjie.callback;

import banjie.access.Person;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import banjie.platform.Limits;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor says what came of a low grade; the applicant is told in the same words. */
@Component
public class CloseCallBack {

  private final CallBackDesk desk;
  private final CallBackMapper callBacks;
  private final CaseFiles files;
  private final Limits limits;
  private final Clock clock;

  CloseCallBack(CallBackDesk desk, CallBackMapper callBacks, CaseFiles files, Limits limits, Clock clock) {
    this.desk = desk;
    this.callBacks = callBacks;
    this.files = files;
    this.limits = limits;
    this.clock = clock;
  }

  @Transactional
  public void close(UUID caseId, Outcome outcome, String answer, Person supervisor) {
    CallBackDesk.Open open = desk.open(caseId, supervisor);
    if (answer == null || answer.isBlank()) {
      throw CaseRefused.invalid("no-answer", "answer", "请写明处理情况，申请人会看到", "Say what was done; the applicant will read it");
    }
    requireFits(outcome, open.callBack());
    Instant now = clock.instant();
    callBacks.close(caseId, now, supervisor.displayName(), outcome.name(), answer.strip());
    open.file().closeCallBack(supervisor.actor(), outcome.name(), answer.strip(), now);
    files.save(open.file());
  }

  private void requireFits(Outcome outcome, CallBackRow callBack) {
    boolean reached = callBack.reachedAt() != null;
    if (outcome != Outcome.NOT_REACHED && !reached) {
      throw CaseRefused.conflict("not-contacted", "outcome", "尚未联系到申请人，不能办结", "The applicant has not been reached yet");
    }
    if (outcome == Outcome.NOT_REACHED && reached) {
      throw CaseRefused.invalid("was-reached", "outcome", "已经联系到申请人，请选择处理结果", "The applicant was reached; say what came of it");
    }
    int tries = callBacks.contacts(callBack.caseId()).size();
    if (outcome == Outcome.NOT_REACHED && tries < limits.callbackAttempts()) {
      throw CaseRefused.conflict("too-few-tries", "outcome",
          "至少联系" + limits.callbackAttempts() + "次仍未果方可按此办结，现为" + tries + "次",
          "At least " + limits.callbackAttempts() + " tries are needed, so far there were " + tries);
    }
  }
}
