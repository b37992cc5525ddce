package banjie.redating;

import banjie.calendar.CalendarChanged;
import banjie.calendar.Calendars;
import banjie.casefile.CaseBatches;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A changed calendar begins a run, both or neither. Runs of earlier versions end where they are. */
@Component
class BeginRun {

  /** More than a node works on at a time, so that several can help. */
  private static final int LANES = 8;

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
      for (int lane = 0; lane < LANES; lane++) {
        runs.addLane(new Lane(run, lane, Lane.bound(lane, LANES), Lane.bound(lane + 1, LANES), false));
      }
      runs.addLane(new Lane(run, LANES, Lane.bound(LANES, LANES), Lane.bound(LANES, LANES), true));
    }
  }

  private static String[] texts(Set<?> values) {
    return values.stream().map(Object::toString).sorted().toArray(String[]::new);
  }
}
