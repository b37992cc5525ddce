package banjie.correction;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.credit.CreditFlags;
import banjie.deadlines.Deadlines;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Called by the engine when a term has passed. Each answers false when the row says that nothing is due. */
@Component
public class LapseTerm {

  private final CaseFiles files;
  private final CreditFlags credit;
  private final Deadlines deadlines;
  private final Clock clock;

  LapseTerm(CaseFiles files, CreditFlags credit, Deadlines deadlines, Clock clock) {
    this.files = files;
    this.credit = credit;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** The bureau said nothing: accepted. */
  @Transactional
  public boolean notice(UUID caseId) {
    return lapse(caseId, (file, now) -> file.acceptBySilence(now, deadlines));
  }

  /** The applicant corrected nothing: deemed withdrawn. */
  @Transactional
  public boolean correction(UUID caseId) {
    return lapse(caseId, (file, now) -> file.lapseCorrection(now, deadlines));
  }

  /** Deferred papers never came: returned, and no deferral for a time. */
  @Transactional
  public boolean deferral(UUID caseId) {
    return lapse(caseId, (file, now) -> file.lapseDeferral(now, credit.barMonths(), deadlines));
  }

  private boolean lapse(UUID caseId, BiPredicate<CaseFile, Instant> term) {
    CaseFile file = files.open(caseId);
    boolean lapsed = term.test(file, clock.instant());
    if (lapsed) {
      files.save(file);
    }
    return lapsed;
  }
}
