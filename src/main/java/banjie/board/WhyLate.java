package banjie.board;

import banjie.deadlines.PauseCause;
import banjie.figures.Held;
import banjie.worklist.DateExplanation;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Why a case is late, as far as the record tells.
 *
 * @param promise how its date was counted; null before acceptance
 * @param held who had it for how long, in order; open steps last
 * @param longest the one that took most; null without any
 * @param pauses when the promised clock stood still
 */
record WhyLate(DateExplanation promise, List<Held> held, Held longest, List<Pause> pauses) {

  /** @param until null while it still does */
  record Pause(PauseCause cause, OffsetDateTime from, OffsetDateTime until) {}
}
