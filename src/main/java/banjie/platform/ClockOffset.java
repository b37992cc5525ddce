package banjie.platform;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far a demo's time has been moved, kept so that a restart doesn't send cases back in time. */
@Component
class ClockOffset {

  private final JdbcClient jdbc;

  ClockOffset(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Duration load() {
    return Duration.ofMillis(jdbc.sql("select millis from banjie.clock_offset").query(Long.class).single());
  }

  void save(Duration offset) {
    jdbc.sql("update banjie.clock_offset set millis = ?").param(offset.toMillis()).update();
  }
}
