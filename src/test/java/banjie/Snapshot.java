package banjie;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Everything that is stored about cases and people, as number of rows and fingerprint of each table of ours and of the
 * engine's running instances. Equal snapshots: nothing was changed. A job's attempts don't count, its existence and date do.
 */
public record Snapshot(Map<String, String> tables) {

  /** Sign-ins come and go with every request. */
  private static final String TABLES = """
      select table_schema || '.' || table_name from information_schema.tables
       where table_type = 'BASE TABLE' and (
         table_schema = 'banjie' and table_name not like 'spring_session%' and table_name not in ('access_token', 'flyway_schema_history')
         or table_schema = 'public' and table_name like 'act\\_ru\\_%')
       order by 1
      """;

  private static final String JOB = "jsonb_build_object('id', id_, 'due', duedate_, 'suspended', suspension_state_, 'handler', handler_type_, "
      + "'definition', job_def_id_, 'execution', execution_id_, 'instance', process_instance_id_)";

  /** Tables whose content isn't what it was. */
  public List<String> differences(Snapshot before) {
    return tables.keySet().stream().filter(table -> !tables.get(table).equals(before.tables.get(table)))
        .map(table -> table + ": " + before.tables.get(table) + " became " + tables.get(table)).toList();
  }

  public static Snapshot of(JdbcTemplate jdbc) {
    List<String> tables = jdbc.queryForList(TABLES, String.class);
    String sql = tables.stream().map(table -> "select '" + table + "', count(*) || ' ' || coalesce(md5(string_agg(row::text, '|' order by row::text)), '')"
        + " from (select " + (table.endsWith("act_ru_job") ? JOB : "to_jsonb(t)") + " as row from " + table + " t) x")
        .collect(Collectors.joining(" union all "));
    Map<String, String> found = new TreeMap<>();
    jdbc.query(sql, row -> {
      found.put(row.getString(1), row.getString(2));
    });
    return new Snapshot(found);
  }
}
