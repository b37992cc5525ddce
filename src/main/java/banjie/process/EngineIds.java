package banjie.process;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Ids that rise with time. The engine's own choices are UUIDs, whose random places spread every insert over its many
 * indexes, and a counter in a row that nodes fight over; a sequence has neither fault.
 */
@Component
class EngineIds implements IdGenerator {

  /** As the sequence's increment. */
  private static final int BLOCK = 1000;

  private final JdbcTemplate sql;
  private long next;
  private long end;

  EngineIds(JdbcTemplate sql) {
    this.sql = sql;
  }

  @Override
  public synchronized String getNextId() {
    if (next == end) {
      next = sql.queryForObject("select nextval('banjie.engine_id')", Long.class);
      end = next + BLOCK;
    }
    return Long.toString(next++);
  }
}
