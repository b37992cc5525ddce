package banjie.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One PostgreSQL server for all tests of a run; each application context gets an empty database of its own. */
public class TestDatabases implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static EmbeddedDatabase server;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", Map.of(
        "spring.datasource.url", newDatabase(),
        "spring.datasource.username", "postgres",
        "spring.datasource.password", "")));
  }

  /** The URL of a new, empty database; the user is postgres, without a password. */
  public static String newDatabase() {
    String name = "test_" + COUNT.incrementAndGet();
    execute("create database " + name);
    return server().url().replace("/postgres", "/" + name);
  }

  private static synchronized EmbeddedDatabase server() {
    if (server == null) {
      server = EmbeddedDatabase.start(Path.of("target", "test-database"), 0,
          () -> System.err.println("The test database is lost"));
      SpringApplication.getShutdownHandlers().add(server::close); // after every context
      oldDatabases().forEach(name -> execute("drop database " + name));
    }
    return server;
  }

  private static List<String> oldDatabases() {
    List<String> names = new ArrayList<>();
    try (Connection connection = connect(); Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void execute(String sql) {
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(server().url(), "postgres", "");
  }
}
