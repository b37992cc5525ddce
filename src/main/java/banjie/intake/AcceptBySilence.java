package banjie.intake;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.deadlines.Deadlines;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Called by the engine when the notice term has passed. */
@Component
public class AcceptBySilence {

  private final CaseFiles files;
  private final Deadlines deadlines;
  private final Clock clock;

  AcceptBySilence(CaseFiles files, Deadlines deadlines, Clock clock) {
    this.files = files;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** @return false when the row says that nothing is due */
  @Transactional
  public boolean accept(UUID caseId) {
    CaseFile file = files.open(caseId);
    boolean accepted = file.acceptBySilence(clock.instant(), deadlines);
    if (accepted) {
      files.save(file);
    }
    return accepted;
  }
}
