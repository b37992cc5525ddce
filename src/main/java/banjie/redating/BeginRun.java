package banjie.redating;

import banjie.calendar.CalendarChanged;
import banjie.calendar.Calendars;
import banjie.casefile.CaseBatches;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A changed calendar begins a run, both or neither. Runs of earlier versions end where they are. */
@Component
class BeginRun {

  private final RedatingMapper runs;
  private final CaseBatches cases;
  private final Calendars calendars;
  private final Clock clock;

  BeginRun(RedatingMapper runs, CaseBatches cases, Calendars calendars, Clock clock) {
    this.runs = runs;
    this.cases = cases;
    this.calendars = calendars;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(CalendarChanged change) {
    begin(change.version(), change.title(), texts(change.changed()), texts(change.firmYears()), change.by());
  }

  /** Notices that come with a new release are loaded at start, before anybody listens. */
  @Transactional
  public void afterRelease() {
    long version = calendars.version();
    if (version > runs.newestVersion()) {
      begin(version, "随程序更新载入的放假通知", new String[0], new String[0], "built-in");
    }
  }

  private void begin(long version, String title, String[] changed, String[] firmYears, String by) {
    runs.supersede(version, clock.instant());
    Long run = runs.begin(version, title, changed, firmYears, cases.countOpen(), clock.instant(), by);
    if (run != null) {
      UUID from = Lane.BEFORE_ALL;
      int lane = 0;
      for (UUID until : runs.bounds()) {
        runs.addLane(new Lane(run, lane++, from, until, false));
        from = until;
      }
      runs.addLane(new Lane(run, lane++, from, Lane.AFTER_ALL, false));
      runs.addLane(new Lane(run, lane, Lane.AFTER_ALL, Lane.AFTER_ALL, true));
    }
  }

  private static String[] texts(Set<?> values) {
    return values.stream().map(Object::toString).sorted().toArray(String[]::new);
  }
}
