package banjie.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server that starts and stops with the application and keeps its data in a directory. It cleans up
 * after a killed application or server by itself, and starts a server again that was killed under it.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

  /** Of the server binaries in the pom; a directory made by another major version can't be opened. */
  static final String MAJOR_VERSION = "17";

  /** Recovery after a power cut replays the write-ahead log first. */
  private static final Duration START_WAIT = Duration.ofSeconds(60);

  /** A server that dies again within this time is sick, not killed. */
  private static final Duration RESTART_PAUSE = Duration.ofSeconds(60);

  private final Path directory;
  private final Path binaries;
  private final ServerDirectory cluster;
  private final Runnable whenLost;
  private EmbeddedPostgres server;
  /** By System.nanoTime; null while it never died. */
  private Long lastRestart;
  private boolean closing;

  private EmbeddedDatabase(Path directory, Path binaries, Runnable whenLost) {
    this.directory = directory;
    this.binaries = binaries;
    this.cluster = new ServerDirectory(directory.resolve("postgresql"));
    this.whenLost = whenLost;
  }

  /**
   * @param directory holds the data, the unpacked server and its log; made if missing
   * @param port 0 takes a free one
   * @param whenLost is run when the server died and could not be started again
   */
  static EmbeddedDatabase start(Path directory, int port, Runnable whenLost) {
    return start(directory, directory.resolve("postgresql-server"), port, whenLost);
  }

  /** @param binaries where the server is unpacked, unless it is there */
  static EmbeddedDatabase start(Path directory, Path binaries, int port, Runnable whenLost) {
    EmbeddedDatabase database = new EmbeddedDatabase(
        directory.toAbsolutePath().normalize(), binaries.toAbsolutePath().normalize(), whenLost);
    database.startServer(port);
    return database;
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
  }

  String user() {
    return "postgres";
  }

  /** The process id of the server. */
  long pid() {
    return cluster.postmaster().orElseThrow().pid();
  }

  @Override
  public void close() {
    synchronized (this) {
      closing = true;
    }
    // Spring interrupts a thread that is still starting the application when it has to end; the server still has to stop.
    boolean interrupted = Thread.interrupted();
    closeServer();
    cluster.stopPostmaster();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void startServer(int port) {
    try {
      Files.createDirectories(directory);
      cluster.makeReady(MAJOR_VERSION);
      server = builder(port).start();
      cluster.markComplete();
    } catch (IOException | IllegalStateException failure) {
      throw new StartRefused(
          "内置数据库没有启动。The embedded PostgreSQL did not start: " + failure.getMessage(),
          "See " + logFile() + ". As root it needs the command `unshare` (package util-linux) and user namespaces; "
              + "as an ordinary user it needs neither. Or name another server: spring.datasource.url.");
    }
    cluster.postmaster().orElseThrow().onExit().thenRun(this::serverEnded);
  }

  private EmbeddedPostgres.Builder builder(int port) {
    EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
        .setDataDirectory(cluster.path())
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(binaries.toFile())
        .setRegisterShutdownHook(false) // the application context stops it, after everything that uses it
        .setPGStartupWait(START_WAIT)
        .setOutputRedirector(Redirect.appendTo(logFile().toFile()))
        .setErrorRedirector(Redirect.appendTo(logFile().toFile()))
        .setLocaleConfig("locale", "C")
        // The library is made for tests and turns off what keeps data: these turn it on again.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        // No password is asked, so nobody outside this machine may reach it.
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "''")
        .setServerConfig("timezone", BureauClock.ZONE.getId())
        .setServerConfig("log_timezone", BureauClock.ZONE.getId());
    return port == 0 ? builder : builder.setPort(port);
  }

  private Path logFile() {
    return directory.resolve("postgresql.log");
  }

  /** Runs when the server's process has gone, whoever ended it. */
  private synchronized void serverEnded() {
    if (closing) {
      return;
    }
    int port = server.getPort();
    long now = System.nanoTime();
    try {
      if (lastRestart != null && now - lastRestart < RESTART_PAUSE.toNanos()) {
        throw new IllegalStateException("it had been started again less than " + RESTART_PAUSE.toSeconds() + " s before");
      }
      lastRestart = now;
      log.error("The embedded PostgreSQL was ended from outside; starting it again");
      closeServer();
      startServer(port);
      log.info("The embedded PostgreSQL is back");
    } catch (RuntimeException failure) {
      log.error("The embedded PostgreSQL is lost; see {}", logFile(), failure);
      whenLost.run();
    }
  }

  private void closeServer() {
    try {
      server.close();
    } catch (IOException failure) {
      log.warn("The embedded PostgreSQL did not stop cleanly; the next start recovers it", failure);
    }
  }
}
