package banjie.day;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The demo's clock in the administrator's hand, and the patience to see the timers follow. */
final class DemoClock {

  private static final String PATH = "/api/v1/demo/clock";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long POLL_MILLIS = 100;

  private final Api api;

  DemoClock(Api api) {
    this.api = api;
  }

  OffsetDateTime now() {
    return OffsetDateTime.parse(api.get("admin", PATH).path("now").asText());
  }

  void moveTo(OffsetDateTime moment) {
    api.post("admin", PATH, Map.of("to", moment.toString()));
  }

  /** @return false when it did not come true in time; the engine's job executor works beside us */
  static boolean await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
