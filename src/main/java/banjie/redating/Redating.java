package banjie.redating;

import banjie.calendar.Calendars;
import banjie.casefile.CaseBatches;
import banjie.casefile.CaseFile;
import banjie.redating.RedatingMapper.Touched;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works on the newest run, one chunk of a lane's cases per transaction. The lane's row is locked meanwhile, so one worker
 * has it at a time, and what was saved with the last commit is where any other goes on. The run's row is held too, so that
 * the calendar can't change under a chunk.
 */
@Component
class Redating {

  private final RedatingMapper runs;
  private final CaseBatches cases;
  private final RedateCases redate;
  private final Calendars calendars;
  private final RedatingSettings settings;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Redating(RedatingMapper runs, CaseBatches cases, RedateCases redate, Calendars calendars, RedatingSettings settings,
      Clock clock, PlatformTransactionManager transactions) {
    this.runs = runs;
    this.cases = cases;
    this.redate = redate;
    this.calendars = calendars;
    this.settings = settings;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** @return false when there is nothing to do now */
  boolean advance() {
    return Boolean.TRUE.equals(transaction.execute(status -> {
      Lane lane = runs.take();
      if (lane == null || runs.hold(lane.runId()) == null) {
        return false;
      }
      RedatingRun run = runs.one(lane.runId());
      if (run.calendarVersion() != calendars.version()) {
        return false; // a run of the newer version is about to begin
      }
      return lane.last() ? advanceLast(run, lane) : advance(run, lane);
    }));
  }

  private boolean advance(RedatingRun run, Lane lane) {
    List<UUID> ids = cases.openBetween(lane.cursor(), lane.until(), settings.chunk());
    List<CaseFile> free = cases.lockFree(ids);
    leaveOthers(run, ids, free);
    UUID cursor = ids.isEmpty() ? lane.cursor() : ids.get(ids.size() - 1);
    runs.progress(lane, cursor, ids.size() < settings.chunk(), free.size(), redate.redate(run, free));
    return true;
  }

  private boolean advanceLast(RedatingRun run, Lane lane) {
    if (nextHeld(run, lane)) {
      return true;
    }
    if (clock.instant().isBefore(run.createdAt().plus(settings.settle()))) {
      return false;
    }
    if (!nextChanged(run, lane)) {
      runs.progress(lane, lane.cursor(), true, 0, RedateCases.Outcome.NOTHING);
      runs.finish(run.id(), clock.instant());
    }
    return true;
  }

  /** One that is still held is waited for alone, so that nobody waits for it together with others. */
  private boolean nextHeld(RedatingRun run, Lane lane) {
    List<UUID> ids = runs.held(run.id(), settings.chunk());
    if (ids.isEmpty()) {
      return false;
    }
    List<CaseFile> free = cases.lockFree(ids);
    Collection<UUID> seen = free.stream().map(CaseFile::id).toList();
    if (free.isEmpty()) {
      seen = List.of(ids.get(0));
      free = Stream.ofNullable(cases.lock(ids.get(0))).toList();
    }
    runs.release(run.id(), texts(seen));
    runs.progress(lane, lane.cursor(), false, free.size(), redate.redate(run, free));
    return true;
  }

  /** Whoever filed or changed a case meanwhile may have counted on a node that didn't know the new calendar yet. */
  private boolean nextChanged(RedatingRun run, Lane lane) {
    List<Touched> touched = runs.touched(run.eventCursor(), settings.chunk());
    if (touched.isEmpty()) {
      return false;
    }
    List<UUID> ids = touched.stream().map(Touched::caseId).distinct().toList();
    List<CaseFile> free = cases.lockFree(ids);
    leaveOthers(run, ids, free);
    runs.sawEvents(run.id(), touched.get(touched.size() - 1).eventId());
    runs.progress(lane, lane.cursor(), false, 0, redate.redate(run, free));
    return true;
  }

  private void leaveOthers(RedatingRun run, List<UUID> ids, List<CaseFile> free) {
    Set<UUID> others = new HashSet<>(ids);
    free.forEach(file -> others.remove(file.id()));
    if (!others.isEmpty()) {
      runs.leave(run.id(), texts(others));
    }
  }

  private static String[] texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }
}
