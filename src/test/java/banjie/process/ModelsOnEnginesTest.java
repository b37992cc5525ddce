package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every model is accepted by Camunda 7.24 and by Operaton, the fork that goes on after it. Each engine
 * gets a database of its own: they use the same table names.
 */
class ModelsOnEnginesTest {

  private static final int DAYS_KEPT = 730;

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Test
  void camundaDeploysAllModels() throws Exception {
    var configuration = new org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("models-on-camunda").setDataSource(database("camunda"))
        .setDatabaseSchemaUpdate("true").setJobExecutorActivate(false);
    var engine = configuration.buildProcessEngine();
    try {
      var deployment = engine.getRepositoryService().createDeployment();
      for (Path file : ModelFiles.all()) {
        deployment.addString(file.getFileName().toString(), Files.readString(file));
      }
      var definitions = deployment.deployWithResult().getDeployedProcessDefinitions();

      assertThat(definitions).hasSameSizeAs(ModelFiles.all())
          .allMatch(definition -> definition.getHistoryTimeToLive() == DAYS_KEPT);
    } finally {
      engine.close();
    }
  }

  @Test
  void operatonDeploysAllModelsAndReadsCamundasAttributes() throws Exception {
    var configuration = new org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("models-on-operaton").setDataSource(database("operaton"))
        .setDatabaseSchemaUpdate("true").setJobExecutorActivate(false);
    var engine = configuration.buildProcessEngine();
    try {
      var deployment = engine.getRepositoryService().createDeployment();
      for (Path file : ModelFiles.all()) {
        deployment.addString(file.getFileName().toString(), Files.readString(file));
      }
      var definitions = deployment.deployWithResult().getDeployedProcessDefinitions();

      // The number of days stands in an attribute of Camunda's namespace: it proves that those were read.
      assertThat(definitions).hasSameSizeAs(ModelFiles.all())
          .allMatch(definition -> definition.getHistoryTimeToLive() == DAYS_KEPT);
    } finally {
      engine.close();
    }
  }

  private static DataSource database(String name) throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return postgres.getDatabase("postgres", name);
  }
}
