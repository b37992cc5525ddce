package banjie.supervision;

import banjie.access.Person;
import banjie.deadlines.Deadlines;
import banjie.platform.BureauClock;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** How often the offices of a supervisor asked for papers, and how often not for the first time. */
@Component
public class RepeatNotices {

  private final RepeatNoticeMapper mapper;
  private final Deadlines deadlines;
  private final Clock clock;

  RepeatNotices(RepeatNoticeMapper mapper, Deadlines deadlines, Clock clock) {
    this.mapper = mapper;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** The month that isn't over included; the newest first. */
  public List<RepeatNoticeRow> lastTwelveMonths(Person supervisor, String office) {
    YearMonth last = YearMonth.from(deadlines.dateOf(clock.instant()));
    Supervised supervised = Supervised.by(supervisor);
    return mapper.repeated(start(last.minusMonths(11)), start(last.plusMonths(1)), office, supervised.offices(), supervised.everywhere());
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(BureauClock.ZONE).toInstant();
  }
}
