package banjie.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  /** Unpacking takes longest, so all share one copy of the server. */
  private static final Path BINARIES = Path.of("target", "test-server");

  @TempDir Path directory;

  private EmbeddedDatabase database;
  private final AtomicBoolean lost = new AtomicBoolean();

  @AfterEach
  void stop() {
    if (database != null) {
      database.close();
    }
  }

  private void start() {
    database = EmbeddedDatabase.start(directory, BINARIES, 0, () -> lost.set(true));
  }

  private static String ask(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "");
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return null;
      }
      try (ResultSet rows = statement.getResultSet()) {
        return rows.next() ? rows.getString(1) : null;
      }
    }
  }

  private String ask(String sql) throws SQLException {
    return ask(database.url(), sql);
  }

  @Test
  void keepsItsDataOverARestart() throws Exception {
    start();
    ask("create table kept as select 42 as answer");
    database.close();
    start();
    assertThat(ask("select answer from kept")).isEqualTo("42");
  }

  @Test
  void isDurableAndForThisMachineOnly() throws Exception {
    start();
    assertThat(ask("show fsync")).isEqualTo("on");
    assertThat(ask("show synchronous_commit")).isEqualTo("on");
    assertThat(ask("show full_page_writes")).isEqualTo("on");
    assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(ask("show unix_socket_directories")).isEmpty();
    assertThat(ask("show timezone")).isEqualTo("Asia/Shanghai");
    assertThat(ask("show server_version")).startsWith(EmbeddedDatabase.MAJOR_VERSION + ".");
  }

  @Test
  void endsTheServerThatAKilledApplicationLeftBehind() throws Exception {
    Process application = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"), Doomed.class.getName(), directory.toString())
        .redirectErrorStream(true).start();
    long orphan;
    try (BufferedReader output = new BufferedReader(new InputStreamReader(application.getInputStream()))) {
      String line = output.readLine();
      while (line != null && !line.startsWith("server ")) {
        line = output.readLine();
      }
      orphan = Long.parseLong(line.substring("server ".length()));
    }
    application.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(orphan)).hasValueSatisfying(left -> assertThat(left.isAlive()).isTrue());

    start();

    assertThat(ask("select answer from kept")).isEqualTo("42");
    assertThat(ProcessHandle.of(orphan).filter(ServerDirectory::isRunning)).isEmpty();
  }

  /** An application that stores something and waits for its end. */
  static class Doomed {

    public static void main(String[] arguments) throws Exception {
      EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), BINARIES, 0, () -> {});
      ask(database.url(), "create table kept as select 42 as answer");
      System.out.println("server " + database.pid());
      Thread.sleep(Duration.ofMinutes(2).toMillis());
    }
  }

  @Test
  void startsAKilledServerAgainAtTheSameAddress() throws Exception {
    start();
    String url = database.url();
    ask("create table kept as select 42 as answer");
    long first = database.pid();

    ProcessHandle.of(first).orElseThrow().destroyForcibly();

    assertThat(eventually(url)).isEqualTo("42");
    assertThat(database.url()).isEqualTo(url);
    assertThat(database.pid()).isNotEqualTo(first);
    assertThat(lost).isFalse();

    long second;
    synchronized (database) { // answers may come before the restart is through; a kill in between is another story
      second = database.pid();
    }
    ProcessHandle.of(second).orElseThrow().destroyForcibly(); // twice in a minute: something is wrong
    Instant latest = Instant.now().plusSeconds(30);
    while (!lost.get() && Instant.now().isBefore(latest)) {
      Thread.sleep(50);
    }
    assertThat(lost).isTrue();
  }

  private static String eventually(String url) throws Exception {
    Instant latest = Instant.now().plusSeconds(60);
    while (true) {
      try {
        return ask(url, "select answer from kept");
      } catch (SQLException notYet) {
        if (Instant.now().isAfter(latest)) {
          throw notYet;
        }
        Thread.sleep(100);
      }
    }
  }

  @Test
  void recoversWhenBothWereKilled() throws Exception {
    start();
    ask("create table kept as select 42 as answer");
    database.close();
    Files.writeString(directory.resolve("postgresql/postmaster.pid"), "999999999\nstale\n");
    start();
    assertThat(ask("select answer from kept")).isEqualTo("42");
  }

  @Test
  void leavesAloneAForeignProcessThatHasTheOldNumber() throws Exception {
    start();
    database.close();
    Process stranger = new ProcessBuilder("sleep", "60").start();
    Files.writeString(directory.resolve("postgresql/postmaster.pid"), stranger.pid() + "\n");
    try {
      new ServerDirectory(directory.resolve("postgresql")).makeReady(EmbeddedDatabase.MAJOR_VERSION);
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void refusesADirectoryInUse() {
    start();
    assertThatThrownBy(() -> EmbeddedDatabase.start(directory, BINARIES, 0, () -> {}))
        .isInstanceOf(StartRefused.class).hasMessageContaining("占用");
  }

  @Test
  void refusesTheDataOfAnotherVersion() throws Exception {
    start();
    database.close();
    Files.writeString(directory.resolve("postgresql/PG_VERSION"), "16\n");
    assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("PostgreSQL 16");
    Files.writeString(directory.resolve("postgresql/PG_VERSION"), EmbeddedDatabase.MAJOR_VERSION + "\n");
  }

  @Test
  void setsAsideAFirstStartThatWasKilledHalfWay() throws Exception {
    Files.createDirectories(directory.resolve("postgresql/base"));
    Files.writeString(directory.resolve("postgresql/PG_VERSION"), "17\n");
    start();
    assertThat(ask("select 1")).isEqualTo("1");
    try (var content = Files.list(directory)) {
      assertThat(content).anyMatch(file -> file.getFileName().toString().startsWith("postgresql-unfinished-"));
    }
  }
}
