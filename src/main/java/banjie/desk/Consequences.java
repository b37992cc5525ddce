package banjie.desk;

import banjie.casefile.CaseState;
import banjie.messages.NoticePreview.Notice;
import banjie.platform.Refusal.Problem;
import banjie.worklist.DateExplanation;
import java.util.List;

/**
 * What would follow from a decision, shown before it is made.
 *
 * @param missing what the form still needs, or what stands against it; then nothing else is told
 * @param before where the case stands, after where it would
 * @param documents titles of the documents that would be issued, in Chinese and English
 */
record Consequences(List<Problem> missing, CaseState before, CaseState after, List<Notice> notices, List<DateExplanation> dates,
    List<Title> documents) {

  record Title(String zh, String en) {}

  static final Consequences NONE = new Consequences(List.of(), null, null, List.of(), List.of(), List.of());

  static Consequences refused(List<Problem> problems) {
    return new Consequences(problems, null, null, List.of(), List.of(), List.of());
  }

  /** The officer may confirm. */
  public boolean isKnown() {
    return after != null;
  }
}
