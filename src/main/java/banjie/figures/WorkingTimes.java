package banjie.figures;

import banjie.deadlines.ClockEntry;
import banjie.deadlines.ClockLedger;
import banjie.deadlines.Deadlines;
import banjie.deadlines.PauseCause;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Opening hours of a step, in seconds.
 *
 * @param worked from its opening to its end, without those in which the promised clock stood still
 * @param waited thereof before somebody took it
 * @param paused those in which the clock stood still
 */
record WorkingTimes(long worked, long waited, long paused) {

  /** @param claimedAt null where nobody has taken it */
  static WorkingTimes of(ClockLedger promised, Instant openedAt, Instant claimedAt, Instant endedAt, Deadlines deadlines) {
    Instant taken = claimedAt == null || claimedAt.isAfter(endedAt) ? endedAt : claimedAt;
    long all = deadlines.workingTime(openedAt, endedAt).toSeconds();
    long paused = paused(promised, openedAt, endedAt, deadlines);
    long waited = deadlines.workingTime(openedAt, taken).toSeconds() - paused(promised, openedAt, taken, deadlines);
    return new WorkingTimes(all - paused, waited, paused);
  }

  private static long paused(ClockLedger ledger, Instant from, Instant to, Deadlines deadlines) {
    Set<PauseCause> holds = EnumSet.noneOf(PauseCause.class);
    Instant since = null;
    long seconds = 0;
    for (ClockEntry entry : ledger.entries()) {
      boolean held = !holds.isEmpty();
      switch (entry.kind()) {
        case PAUSED -> holds.add(entry.cause());
        case RESUMED -> holds.remove(entry.cause());
        case RESTARTED -> holds.remove(PauseCause.AWAITING_PAPERS);
        case STOPPED -> holds.clear();
        default -> { }
      }
      if (!held && !holds.isEmpty()) {
        since = entry.at();
      } else if (held && holds.isEmpty()) {
        seconds += within(since, entry.at(), from, to, deadlines);
        since = null;
      }
    }
    return since == null ? seconds : seconds + within(since, to, from, to, deadlines);
  }

  private static long within(Instant since, Instant until, Instant from, Instant to, Deadlines deadlines) {
    Instant start = since.isBefore(from) ? from : since;
    Instant end = until.isAfter(to) ? to : until;
    return start.isBefore(end) ? deadlines.workingTime(start, end).toSeconds() : 0;
  }
}
