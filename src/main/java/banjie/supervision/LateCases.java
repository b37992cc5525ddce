package banjie.supervision;

import banjie.access.Person;
import banjie.deadlines.Deadlines;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is late at the offices of a supervisor, and what will be by the close of the next working day. */
@Component
public class LateCases {

  private static final int AHEAD = 1;

  private final LateMapper mapper;
  private final Deadlines deadlines;
  private final Clock clock;

  LateCases(LateMapper mapper, Deadlines deadlines, Clock clock) {
    this.mapper = mapper;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** Everything there is, to be added up by matter, step, group or officer. */
  public List<LateCount> counts(Person supervisor, LateFilter filter) {
    Instant now = clock.instant();
    return mapper.counts(filter, Supervised.by(supervisor), now, until(now));
  }

  /** Longest overdue first. */
  public List<LateCaseRow> overdue(Person supervisor, LateFilter filter, int limit, int offset) {
    Instant now = clock.instant();
    return mapper.cases(filter, Supervised.by(supervisor), true, now, until(now), limit, offset);
  }

  /** The next one due first. */
  public List<LateCaseRow> near(Person supervisor, LateFilter filter, int limit, int offset) {
    Instant now = clock.instant();
    return mapper.cases(filter, Supervised.by(supervisor), false, now, until(now), limit, offset);
  }

  /** While it is the same, so is everything above; cheap enough to ask every few seconds. */
  public String version() {
    Instant now = clock.instant();
    return mapper.version(now) + "/" + until(now).getEpochSecond();
  }

  private Instant until(Instant now) {
    return deadlines.due(now, AHEAD).dueAt().toInstant();
  }
}
