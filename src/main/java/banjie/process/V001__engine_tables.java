package banjie.process;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The engine's own tables, in the schema "public". They are made here and not by the engine, because two nodes that
 * start on an empty database would race for them; Flyway lets one go first.
 */
@Component
class V001__engine_tables extends BaseJavaMigration {

  /** In the order of their references. */
  private static final List<String> PARTS = List.of(
      "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

  @Override
  public void migrate(Context context) throws Exception {
    Connection connection = context.getConnection();
    String before = connection.getSchema();
    try (Statement statement = connection.createStatement()) {
      statement.execute("set search_path to public");
      for (String part : PARTS) {
        ScriptUtils.executeSqlScript(connection, new ClassPathResource(
            "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql"));
      }
    }
    connection.setSchema(before);
  }
}
