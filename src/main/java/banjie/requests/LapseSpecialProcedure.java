package banjie.requests;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseWorkflow;
import banjie.deadlines.Deadlines;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Called by the engine when the time that was told for a special procedure is over: the clocks go on. */
@Component
public class LapseSpecialProcedure {

  private final CaseFiles files;
  private final CaseWorkflow workflow;
  private final Deadlines deadlines;
  private final Clock clock;

  LapseSpecialProcedure(CaseFiles files, CaseWorkflow workflow, Deadlines deadlines, Clock clock) {
    this.files = files;
    this.workflow = workflow;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** @return false when the row says that nothing is due */
  @Transactional
  public boolean lapse(UUID caseId) {
    CaseFile file = files.open(caseId);
    boolean lapsed = file.lapseSpecialProcedure(clock.instant(), deadlines);
    if (lapsed) {
      files.save(file);
      workflow.datesMoved(file); // those of the case's own process
    }
    return lapsed;
  }
}
