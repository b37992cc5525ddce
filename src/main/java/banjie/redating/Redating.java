package banjie.redating;

import banjie.calendar.Calendars;
import banjie.casefile.CaseBatches;
import banjie.casefile.CaseFile;
import banjie.redating.RedatingMapper.Touched;
import banjie.redating.RedatingRun.Phase;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works on the newest run, one chunk of cases per transaction. The run's row is locked meanwhile: so one node works at a
 * time, the calendar can't change under a chunk, and what was saved with the last commit is where any node goes on.
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
      RedatingRun run = runs.take();
      return run != null && run.calendarVersion() == calendars.version() && advance(run);
    }));
  }

  private boolean advance(RedatingRun run) {
    return switch (run.phase()) {
      case CASES -> nextCases(run);
      case HELD -> held(run, Phase.CHANGED) || proceed(run, Phase.CHANGED);
      case CHANGED -> settled(run) && (nextChanged(run) || held(run, Phase.CHANGED) || finish(run));
    };
  }

  private boolean nextCases(RedatingRun run) {
    List<UUID> ids = cases.openAfter(run.caseCursor(), settings.chunk());
    if (ids.isEmpty()) {
      return proceed(run, Phase.HELD);
    }
    List<CaseFile> free = cases.lockFree(ids);
    holdOthers(run, ids, free);
    save(run, Phase.CASES, ids.get(ids.size() - 1), run.eventCursor(), free, true);
    return true;
  }

  /** One that is still held is waited for alone, so that nobody waits for it together with others. */
  private boolean held(RedatingRun run, Phase phase) {
    List<UUID> ids = runs.held(run.id(), settings.chunk());
    if (ids.isEmpty()) {
      return false;
    }
    List<CaseFile> free = cases.lockFree(ids);
    Collection<UUID> seen = free.stream().map(CaseFile::id).toList();
    if (free.isEmpty()) {
      seen = List.of(ids.get(0));
      free = Stream.of(cases.lock(ids.get(0))).filter(Objects::nonNull).toList();
    }
    runs.release(run.id(), texts(seen));
    save(run, run.phase(), run.caseCursor(), run.eventCursor(), free, run.phase() == Phase.HELD);
    return true;
  }

  private boolean nextChanged(RedatingRun run) {
    List<Touched> touched = runs.touched(run.eventCursor(), settings.chunk());
    if (touched.isEmpty()) {
      return false;
    }
    List<UUID> ids = touched.stream().map(Touched::caseId).distinct().toList();
    List<CaseFile> free = cases.lockFree(ids);
    holdOthers(run, ids, free);
    save(run, Phase.CHANGED, run.caseCursor(), touched.get(touched.size() - 1).eventId(), free, false);
    return true;
  }

  private boolean settled(RedatingRun run) {
    return !clock.instant().isBefore(run.createdAt().plus(settings.settle()));
  }

  private boolean proceed(RedatingRun run, Phase next) {
    runs.progress(run.id(), next, run.caseCursor(), run.eventCursor(), 0, 0, 0, 0);
    return true;
  }

  private boolean finish(RedatingRun run) {
    runs.finish(run.id(), clock.instant());
    return true;
  }

  private void holdOthers(RedatingRun run, List<UUID> ids, List<CaseFile> free) {
    Set<UUID> others = new HashSet<>(ids);
    free.forEach(file -> others.remove(file.id()));
    if (!others.isEmpty()) {
      runs.hold(run.id(), texts(others));
    }
  }

  private void save(RedatingRun run, Phase phase, UUID caseCursor, long eventCursor, List<CaseFile> files, boolean count) {
    RedateCases.Outcome outcome = redate.redate(run, files);
    runs.progress(run.id(), phase, caseCursor, eventCursor, count ? files.size() : 0, outcome.moved(), outcome.madeFirm(),
        outcome.timers());
  }

  private static String[] texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }
}
