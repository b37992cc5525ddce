package banjie.benchmark;

import banjie.platform.BureauClock;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * How long pages take with very many cases in the database, asked for by two people at a time, beside a file that the
 * application only hands out and what the database alone takes for its part. Settings: benchmark.cases 100000,
 * benchmark.requests 400 of each page, after a tenth of that to warm up.
 */
public final class PagesBenchmark {

  private static final Path TARGET = Path.of("target");
  private static final Path DATA = TARGET.resolve("benchmark-database");
  private static final int CLIENTS = 2;
  /** What a page may take, in ms, at the 95th of 100. */
  private static final double AIM = 100;
  private static final int SLOW_STATEMENT_MILLIS = 20;

  private final int cases = Integer.getInteger("benchmark.cases", 100_000);
  private final int requests = Integer.getInteger("benchmark.requests", 400);
  private final Bureau bureau;
  private final JdbcTemplate sql;
  private final Server server;
  private final StringBuilder report = new StringBuilder();

  private PagesBenchmark(Bureau bureau) {
    this.bureau = bureau;
    this.sql = new JdbcTemplate(bureau.bean(HikariDataSource.class));
    this.server = new Server(sql, DATA.resolve("postgresql.log"));
  }

  public static void main(String[] args) throws IOException {
    TimeZone.setDefault(TimeZone.getTimeZone(BureauClock.ZONE));
    FileSystemUtils.deleteRecursively(DATA);
    try (ConfigurableApplicationContext context = Application.start(DATA)) {
      new PagesBenchmark(new Bureau(context)).run();
    }
    System.exit(0);
  }

  private void run() throws IOException {
    Application.takeOn(bureau, 30);
    long start = System.nanoTime();
    new YearOfCases(bureau, sql).make(cases);
    int all = sql.queryForObject("select count(*) from banjie.case_file", Integer.class);
    int open = sql.queryForObject("select count(*) from banjie.case_file where closed_at is null", Integer.class);
    Claims.equal("cases, to the next thousand", Math.round(cases / 1000.0), Math.round(all / 1000.0));
    System.out.printf("made %,d cases, %,d of them open, in %.0f s%n", all, open, (System.nanoTime() - start) / 1e9);
    line("%,d cases, %,d of them open, %,d events; %d people at a time, %d requests of each page; %s; %d processors, Java %s.", all, open,
        sql.queryForObject("select count(*) from banjie.case_event", Integer.class), CLIENTS, requests, server.settings(),
        Runtime.getRuntime().availableProcessors(), Runtime.version());
    line("");
    line("| page | p50, ms | p95, ms | p99, ms | KB | its main statement alone, p95, ms |");
    line("|---|---|---|---|---|---|");
    List<String> slow = new ArrayList<>();
    for (MeasuredPage page : MeasuredPage.all(sql)) {
      measure(page, slow);
    }
    line("");
    slow.forEach(this::line);
    Files.writeString(TARGET.resolve("benchmark-pages.md"), report);
    System.out.println(report);
  }

  private void measure(MeasuredPage page, List<String> slow) {
    try {
      times(page, Math.max(20, requests / 10));
      server.calm();
      sql.execute("alter system set log_min_duration_statement = " + SLOW_STATEMENT_MILLIS);
      sql.queryForObject("select pg_reload_conf()", Boolean.class);
      long position = server.logPosition();
      List<Long> nanos = times(page, requests);
      double p95 = millis(nanos, 0.95);
      String alone = page.statement() == null ? "" : format("%.1f", millis(alone(page), 0.95));
      line("| %s `%s` | %.1f | %.1f%s | %.1f | %d | %s |", page.name(), page.pattern(), millis(nanos, 0.5), p95,
          p95 > AIM ? " **over**" : "", millis(nanos, 0.99), size(page), alone);
      server.slowStatementsSince(position).forEach((statement, times) -> slow.add(
          page.name() + ": " + times + " × over " + SLOW_STATEMENT_MILLIS + " ms: " + statement.replaceAll("%", "%%")));
    } catch (RuntimeException failure) {
      line("| %s `%s` | failed: %s | | | | |", page.name(), page.pattern(), failure.getMessage());
      failure.printStackTrace();
    }
  }

  private List<Long> times(MeasuredPage page, int n) {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<List<Long>>> all = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        all.add(clients.submit(() -> ask(page, n / CLIENTS)));
      }
      List<Long> nanos = new ArrayList<>();
      for (Future<List<Long>> one : all) {
        nanos.addAll(one.get());
      }
      return nanos;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(page.name() + ": " + e.getCause(), e);
    } finally {
      clients.shutdown();
    }
  }

  private List<Long> ask(MeasuredPage page, int n) {
    PageVisitor visitor = new PageVisitor(bureau.address(), page.username());
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String path = page.paths().get(i % page.paths().size());
      long start = System.nanoTime();
      visitor.get(path);
      nanos.add(System.nanoTime() - start);
    }
    return nanos;
  }

  private int size(MeasuredPage page) {
    return new PageVisitor(bureau.address(), page.username()).get(page.paths().get(0)).length() / 1000;
  }

  private List<Long> alone(MeasuredPage page) {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      long start = System.nanoTime();
      sql.queryForList(page.statement());
      nanos.add(System.nanoTime() - start);
    }
    return nanos;
  }

  private static double millis(List<Long> nanos, double share) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size())) / 1e6;
  }

  private void line(String format, Object... values) {
    report.append(values.length == 0 ? format.replace("%%", "%") : format(format, values)).append('\n');
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
