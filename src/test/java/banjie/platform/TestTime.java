package banjie.platform;

import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.boot.test.context.TestComponent;

/** Holds the bureau's time, and with it the engine's, at a moment of the test's choice. Times are the bureau's own. */
@TestComponent
public class TestTime {

  private final BureauClock clock;

  public TestTime(BureauClock clock) {
    this.clock = clock;
  }

  /** @param local for example 2026-02-13T10:00 */
  public void at(String local) {
    at(LocalDateTime.parse(local).atZone(BureauClock.ZONE).toInstant());
  }

  public void at(Instant moment) {
    clock.stopAt(moment);
  }

  public Instant now() {
    return clock.instant();
  }

  /** No longer still, but the real one. */
  public void runs() {
    clock.resume();
  }
}
