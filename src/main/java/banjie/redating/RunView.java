package banjie.redating;

import banjie.platform.BureauClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * How far open cases follow a change of the calendar.
 *
 * @param total open cases when it began; done those looked at; moved those with another date
 * @param madeFirm cases with a date that was provisional until then
 * @param timers that the engine set anew
 */
public record RunView(long id, long calendarVersion, String title, List<String> changed, List<Integer> firmYears, RunState state,
    String stateZh, long total, long done, long moved, long madeFirm, long timers, OffsetDateTime createdAt, String createdBy,
    OffsetDateTime finishedAt) {

  static RunView of(RedatingRun run) {
    return new RunView(run.id(), run.calendarVersion(), run.title(), List.of(run.changed()),
        List.of(run.firmYears()).stream().map(Integer::valueOf).toList(), run.state(), run.state().nameZh(), run.total(),
        run.done(), run.moved(), run.firm(), run.timers(), local(run.createdAt()), run.createdBy(), local(run.finishedAt()));
  }

  private static OffsetDateTime local(Instant at) {
    return at == null ? null : at.atZone(BureauClock.ZONE).toOffsetDateTime();
  }
}
