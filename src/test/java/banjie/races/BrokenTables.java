package banjie.races;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the database refuse every write to some tables: a failure that comes for real, in the middle of a transaction. */
final class BrokenTables implements AutoCloseable {

  private final JdbcTemplate jdbc;
  private final List<String> tables;

  BrokenTables(JdbcTemplate jdbc, List<String> tables) {
    this.jdbc = jdbc;
    this.tables = tables;
    jdbc.execute("""
        create or replace function banjie.broken_for_a_test() returns trigger language plpgsql as
        $$ begin raise exception 'broken for a test'; end $$
        """);
    tables.forEach(table -> jdbc.execute("create trigger broken_for_a_test before insert or update or delete on " + table
        + " for each row execute function banjie.broken_for_a_test()"));
  }

  @Override
  public void close() {
    tables.forEach(table -> jdbc.execute("drop trigger broken_for_a_test on " + table));
    jdbc.execute("drop function banjie.broken_for_a_test()");
  }
}
