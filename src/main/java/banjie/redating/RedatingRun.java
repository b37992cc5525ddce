package banjie.redating;

import java.time.Instant;

/**
 * One row of banjie.redating_run, with the sums of its lanes.
 *
 * @param changed dates that became working days or days off; firmYears years that were provisional until then
 * @param total open cases when it began
 */
record RedatingRun(long id, long calendarVersion, String title, String[] changed, String[] firmYears, RunState state,
    long eventCursor, long total, long done, long moved, long firm, long timers, Instant createdAt, String createdBy,
    Instant finishedAt) {}
