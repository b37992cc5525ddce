package banjie.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the one PostgreSQL server counts. */
final class Server {

  /** Begins a logged statement: database, then the words of the server's log. */
  private static final Pattern STATEMENT = Pattern.compile("^@([a-z]+)\\|LOG:  (?:execute [^:]+|statement): (.*)$");
  private static final Pattern SLOW =
      Pattern.compile("LOG:  duration: [0-9.]+ ms +(?:execute [^:]+|statement): (.*?)(?=\\n[^\\t]|\\z)", Pattern.DOTALL);
  /** A server process that has nothing to do hands in its counters after ten seconds. */
  private static final long IDLE_MILLIS = 11_000;

  private final JdbcTemplate sql;
  private final Path log;

  Server(JdbcTemplate sql, Path log) {
    this.sql = sql;
    this.log = log;
  }

  String settings() {
    return "PostgreSQL " + show("server_version") + ", fsync " + show("fsync") + ", synchronous_commit "
        + show("synchronous_commit") + ", full_page_writes " + show("full_page_writes");
  }

  private String show(String setting) {
    return sql.queryForObject("show " + setting, String.class);
  }

  /** Every round begins with fresh statistics and nothing left to write from the one before. */
  void calm() {
    sql.execute("checkpoint");
  }

  long walBytes() {
    return sql.queryForObject("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint", Long.class);
  }

  /** Processor time that all its processes have used. */
  Duration cpu() {
    Integer own = sql.queryForObject("select pg_backend_pid()", Integer.class);
    return ProcessHandle.of(own).flatMap(ProcessHandle::parent).orElseThrow().children()
        .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Waits until all counters are in. */
  long commits(String database) {
    pause(IDLE_MILLIS);
    return sql.queryForObject("select xact_commit from pg_stat_database where datname = ?", Long.class, database);
  }

  void logStatements(boolean on) {
    sql.execute("alter system set log_statement = '" + (on ? "all" : "none") + "'");
    sql.execute("alter system set log_line_prefix = '@%d|'");
    sql.execute("alter system set log_parameter_max_length = 0");
    sql.queryForObject("select pg_reload_conf()", Boolean.class);
    pause(500);
  }

  long logPosition() {
    try {
      return Files.size(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Statements of one database since a position of the log, each on one line. */
  List<String> statementsSince(long position, String database) {
    try {
      byte[] all = Files.readAllBytes(log);
      String text = new String(Arrays.copyOfRange(all, (int) position, all.length), StandardCharsets.UTF_8);
      List<String> statements = new ArrayList<>();
      boolean inStatement = false;
      for (String line : text.split("\n")) {
        Matcher start = STATEMENT.matcher(line);
        if (start.matches()) {
          inStatement = start.group(1).equals(database);
          if (inStatement) {
            statements.add(start.group(2).strip());
          }
        } else if (line.startsWith("@")) {
          inStatement = false;
        } else if (inStatement) {
          int last = statements.size() - 1;
          statements.set(last, statements.get(last) + " " + line.strip());
        }
      }
      return statements;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Statements that took longer than log_min_duration_statement, and how often. */
  Map<String, Integer> slowStatementsSince(long position) {
    try {
      byte[] all = Files.readAllBytes(log);
      String text = new String(Arrays.copyOfRange(all, (int) position, all.length), StandardCharsets.UTF_8);
      Map<String, Integer> times = new TreeMap<>();
      SLOW.matcher(text).results().map(match -> match.group(1).replaceAll("\\s+", " ").strip()).forEach(one -> times.merge(one, 1, Integer::sum));
      return times;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
