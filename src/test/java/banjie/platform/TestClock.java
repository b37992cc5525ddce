package banjie.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** The bureau's clock in the hands of a test. */
public class TestClock {

  /** A Monday morning after the Spring Festival, when everybody is back. */
  public static final String START = "2026-03-02T09:00:00";

  private final BureauClock clock;

  TestClock(BureauClock clock) {
    this.clock = clock;
  }

  /** @param local in the bureau's own time, for example 2026-02-13T10:00:00; may lie before now */
  public void stopAt(String local) {
    stopAt(LocalDateTime.parse(local).atZone(BureauClock.ZONE).toInstant());
  }

  public void stopAt(Instant moment) {
    clock.stopAt(moment);
  }

  public void forward(Duration duration) {
    clock.stopAt(clock.instant().plus(duration));
  }

  public Instant now() {
    return clock.instant();
  }

  public void resume() {
    clock.resume();
  }
}
