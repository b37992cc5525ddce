package banjie.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data directory of a PostgreSQL server, and the processes that may still be at work in it. */
final class ServerDirectory {

  private static final Logger log = LoggerFactory.getLogger(ServerDirectory.class);

  /** Held by the application that uses the directory; the name is the embedding library's. */
  private static final String LOCK = "epg-lock";

  /** Written once the first start has succeeded. */
  private static final String COMPLETE = "banjie-complete";

  private static final Duration STOP_WAIT = Duration.ofSeconds(30);

  private final Path path;

  ServerDirectory(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  void markComplete() throws IOException {
    if (Files.notExists(path.resolve(COMPLETE))) {
      Files.createFile(path.resolve(COMPLETE));
    }
  }

  /** Refuses a directory that is in use or of another version; ends what a killed application left running. */
  void makeReady(String majorVersion) throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    refuseIfInUse();
    postmaster().ifPresent(orphan -> log.warn(
        "The application before this one was killed and left its PostgreSQL running (pid {}); stopping it", orphan.pid()));
    stopPostmaster();
    endLeftovers();
    forgetDefunctServer();
    if (Files.notExists(path.resolve(COMPLETE))) {
      setAsideUnfinished();
      return;
    }
    String version = Files.readString(path.resolve("PG_VERSION")).strip();
    if (!version.equals(majorVersion)) {
      throw new StartRefused(
          "The data in " + path + " were written by PostgreSQL " + version + "; this application brings "
              + majorVersion + ".",
          "Export them with the version that wrote them (pg_dump) and import them into an empty directory, "
              + "or name that server in spring.datasource.url.");
    }
  }

  /** The running main process of the server, if there is one. */
  Optional<ProcessHandle> postmaster() {
    try {
      List<String> lines = Files.readAllLines(path.resolve("postmaster.pid"));
      return lines.isEmpty()
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(this::isOurs);
    } catch (IOException | NumberFormatException noServer) {
      return Optional.empty();
    }
  }

  /** Process ids are used again: a stale one may belong to anybody by now. */
  private boolean isOurs(ProcessHandle process) {
    return process.isAlive()
        && process.info().commandLine().map(line -> line.contains(path.toString())).orElse(false);
  }

  private void refuseIfInUse() throws IOException {
    try (FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw inUse();
      }
    } catch (OverlappingFileLockException heldInThisProcess) {
      throw inUse();
    }
  }

  private StartRefused inUse() {
    return new StartRefused(
        "另一个正在运行的程序占用着数据目录。Another running instance uses the data in " + path + ".",
        "Stop it, or give this one its own directory (banjie.data-directory) and port (server.port). Several nodes "
            + "share one database only through an external server (spring.datasource.url).");
  }

  /** SIGINT is the server's fast shutdown; SIGTERM would wait until every client has gone. */
  void stopPostmaster() {
    postmaster().ifPresent(running -> {
      signal("INT", running);
      if (!ended(running)) {
        log.warn("PostgreSQL (pid {}) does not stop; killing it, the next start recovers", running.pid());
        signal("QUIT", running);
        ended(running);
      }
    });
  }

  /** Children of a killed server hold its shared memory for a moment, and the next server won't start until they go. */
  private void endLeftovers() {
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      all.filter(this::worksHere).toList().forEach(process -> {
        signal("QUIT", process);
        ended(process);
      });
    }
  }

  /** Linux tells where a process works; elsewhere there is nothing to find, and the children go by themselves. */
  private boolean worksHere(ProcessHandle process) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")).equals(path)
          && process.info().command().map(command -> command.endsWith("postgres")).orElse(false);
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }

  /**
   * A killed server that nobody has reaped, as happens where process 1 is no real init (containers), still answers
   * signal 0, so that the next server would take it for running and refuse to start.
   */
  private void forgetDefunctServer() throws IOException {
    Path pidFile = path.resolve("postmaster.pid");
    if (Files.exists(pidFile)) {
      List<String> lines = Files.readAllLines(pidFile);
      if (!lines.isEmpty() && isDefunct(lines.get(0).strip())) {
        Files.delete(pidFile);
      }
    }
  }

  private static boolean isDefunct(String pid) {
    try {
      String stat = Files.readString(Path.of("/proc", pid, "stat"));
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    } catch (IOException notLinuxOrGone) {
      return false;
    }
  }

  private static void signal(String name, ProcessHandle process) {
    try {
      new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid()).inheritIO().start().waitFor();
    } catch (IOException failure) {
      process.destroy();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean ended(ProcessHandle process) {
    long start = System.nanoTime();
    try {
      while (isRunning(process) && System.nanoTime() - start < STOP_WAIT.toNanos()) {
        Thread.sleep(50);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return !isRunning(process);
  }

  /** Alive, and not merely waiting to be reaped. */
  static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && !isDefunct(Long.toString(process.pid()));
  }

  /** The very first start was killed half-way. Nothing was ever stored here, yet nothing is deleted either. */
  private void setAsideUnfinished() throws IOException {
    try (Stream<Path> content = Files.list(path)) {
      if (content.allMatch(file -> file.endsWith(LOCK))) {
        return;
      }
    }
    Path aside = path.resolveSibling(path.getFileName() + "-unfinished-" + UUID.randomUUID());
    log.warn("{} was not made completely; it is now called {}", path, aside);
    Files.move(path, aside);
  }
}
