package banjie.correction;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.deadlines.Deadlines;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Called by the engine some working days before a correction or deferral term ends. */
@Component
public class RemindApplicant {

  private final CaseFiles files;
  private final Deadlines deadlines;
  private final Clock clock;

  RemindApplicant(CaseFiles files, Deadlines deadlines, Clock clock) {
    this.files = files;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** Says how many working days are left, each number once per term; after an outage, only the present one. */
  @Transactional
  public void remind(UUID caseId) {
    CaseFile file = files.open(caseId);
    if (file.remind(clock.instant(), deadlines)) {
      files.save(file);
    }
  }
}
