package banjie.figures;

import banjie.platform.BureauClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The promise kept today, in figures that anybody may see. */
@Component
public class TodaysFigures {

  /**
   * @param closedToday cases decided today, whichever way: then their promised clock stops
   * @param onTimeToday thereof not after the promised date
   * @param open filed and not yet at their end
   */
  public record Figures(Instant at, int closedToday, int onTimeToday, int open) {}

  private final TodayMapper mapper;
  private final Clock clock;

  TodaysFigures(TodayMapper mapper, Clock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  public Figures now() {
    Instant now = clock.instant();
    LocalDate today = now.atZone(BureauClock.ZONE).toLocalDate();
    TodayMapper.Decided decided = mapper.decided(today.atStartOfDay(BureauClock.ZONE).toInstant(),
        today.plusDays(1).atStartOfDay(BureauClock.ZONE).toInstant());
    return new Figures(now, decided.decided(), decided.onTime(), mapper.open());
  }
}
