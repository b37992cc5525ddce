package banjie.correction;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.deadlines.Deadlines;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Called by the engine when the term for deferred papers has passed. */
@Component
public class LapseDeferral {

  private final CaseFiles files;
  private final Deadlines deadlines;
  private final Clock clock;

  LapseDeferral(CaseFiles files, Deadlines deadlines, Clock clock) {
    this.files = files;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** @return false when the row says that nothing is due */
  @Transactional
  public boolean lapse(UUID caseId) {
    CaseFile file = files.open(caseId);
    boolean lapsed = file.lapseDeferral(clock.instant(), deadlines);
    if (lapsed) {
      files.save(file);
    }
    return lapsed;
  }
}
