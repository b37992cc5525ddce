package banjie.redating;

import java.time.Instant;
import java.util.UUID;

/** One row of banjie.redating_run. */
record RedatingRun(long id, long calendarVersion, String title, String[] changed, String[] firmYears, RunState state, Phase phase,
    UUID caseCursor, long eventCursor, long total, long done, long moved, long madeFirm, long timers, Instant createdAt,
    String createdBy, Instant finishedAt) {

  enum Phase {
    /** All open cases in the order of their ids. */
    CASES,
    /** Those that somebody held when they were passed. */
    HELD,
    /** Those that somebody changed or filed meanwhile, perhaps on a node that didn't know the new calendar yet. */
    CHANGED
  }
}
