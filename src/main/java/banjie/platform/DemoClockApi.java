package banjie.platform;

import java.time.OffsetDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo's time machine; the security chain keeps it to administrators. */
@RestController
@Profile("demo")
@RequestMapping("/api/v1/demo/clock")
class DemoClockApi {

  /** @param to ISO 8601, without an offset in the bureau's own time */
  record Move(String to) {}

  record Time(OffsetDateTime now, long offsetSeconds) {}

  private final BureauClock clock;

  DemoClockApi(BureauClock clock) {
    this.clock = clock;
  }

  @GetMapping
  Time time() {
    return new Time(OffsetDateTime.now(clock), clock.offset().toSeconds());
  }

  @PostMapping
  Time move(@RequestBody Move move) {
    clock.moveTo(Moments.parse("to", move.to()));
    return time();
  }
}
