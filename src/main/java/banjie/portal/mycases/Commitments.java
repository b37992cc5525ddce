package banjie.portal.mycases;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseState;
import banjie.casefile.Paper;
import java.util.List;

/** Which papers an applicant may still promise to supply later; what the signing itself refuses stays refused there. */
final class Commitments {

  private Commitments() {}

  /** Empty once something was promised, or intake has looked. */
  static List<Paper> promisable(CaseFile file) {
    boolean early = file.state() == CaseState.SUBMITTED || file.state() == CaseState.AT_STATION;
    if (!early || file.filing().deferralDays() == 0 || !file.milestones().committed().isEmpty()) {
      return List.of();
    }
    return file.papers().list().stream()
        .filter(paper -> paper.deferrable() && paper.state() == Paper.State.EXPECTED).toList();
  }
}
