package banjie.benchmark;

import banjie.platform.BureauClock;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The whole life of a case with n officers at work at a time, on one PostgreSQL: a plain engine, our use cases, our
 * REST interface, in rounds that take turns. Settings, with defaults: benchmark.officers 4, benchmark.rounds 7,
 * benchmark.seconds 10 per round, benchmark.warmup 2000 cases each, benchmark.only abc, benchmark.sharedQueues false
 * (see {@link PlainEngine}).
 */
public final class LifeOfACaseBenchmark {

  private static final Path TARGET = Path.of("target");
  private static final Path DATA = TARGET.resolve("benchmark-database");
  private static final int COUNTED_LIVES = 50;
  private static final int AS_LONG_AS_IT_TAKES = 24 * 3600;

  private final int officers = Integer.getInteger("benchmark.officers", 4);
  private final int rounds = Integer.getInteger("benchmark.rounds", 7);
  private final int seconds = Integer.getInteger("benchmark.seconds", 10);
  private final int warmUp = Integer.getInteger("benchmark.warmup", 2000);

  private final String only = System.getProperty("benchmark.only", "abc");
  private final boolean sharedQueues = Boolean.getBoolean("benchmark.sharedQueues");

  private final Map<String, List<Round>> results = new LinkedHashMap<>();
  private final Map<String, Cost> costs = new LinkedHashMap<>();
  private final Map<String, Integer> lives = new LinkedHashMap<>();
  private Server server;

  private LifeOfACaseBenchmark() {}

  public static void main(String[] args) throws IOException {
    TimeZone.setDefault(TimeZone.getTimeZone(BureauClock.ZONE));
    FileSystemUtils.deleteRecursively(DATA);
    try (ConfigurableApplicationContext context = Application.start(DATA)) {
      new LifeOfACaseBenchmark().run(new Bureau(context));
    }
    System.exit(0);
  }

  private void run(Bureau bureau) throws IOException {
    HikariDataSource pool = bureau.bean(HikariDataSource.class);
    JdbcTemplate sql = new JdbcTemplate(pool);
    server = new Server(sql, DATA.resolve("postgresql.log"));
    sql.execute("create database " + PlainEngine.DATABASE);
    Application.takeOn(bureau, officers);
    try (PlainEngine plain = new PlainEngine(pool.getJdbcUrl().replace("/postgres", "/" + PlainEngine.DATABASE),
        pool.getUsername(), pool.getMaximumPoolSize(), sharedQueues)) {
      List<Contender> contenders = contenders(bureau, plain);
      contenders.forEach(contender -> work(contender, officers, AS_LONG_AS_IT_TAKES, warmUp / officers));
      contenders.forEach(contender -> costs.put(contender.name(), count(contender)));
      takeTurns(new ArrayList<>(contenders));
      contenders.forEach(contender -> contender.verify(lives.get(contender.database())));
    }
    String report = new Report(results, costs).markdown(heading());
    Files.writeString(TARGET.resolve("benchmark.md"), report);
    System.out.println(report);
  }

  private List<Contender> contenders(Bureau bureau, PlainEngine plain) {
    List<Contender> contenders = Stream.of(
            plain, new UseCases(bureau, officers, bureau::verify), new Rest(bureau, officers, bureau::verify))
        .filter(contender -> only.indexOf(contender.name().charAt(1)) >= 0)
        .toList();
    contenders.forEach(contender -> results.put(contender.name(), new ArrayList<>()));
    return contenders;
  }

  private void takeTurns(List<Contender> contenders) {
    for (int round = 0; round < rounds; round++) {
      contenders.forEach(contender -> {
        server.calm();
        Round done = work(contender, officers, seconds, Integer.MAX_VALUE);
        results.get(contender.name()).add(done);
        System.out.printf("%s: %.1f cases/s, CPU %.1f + %.1f ms, WAL %.0f KB%n", contender.name(), done.casesPerSecond(),
            done.ownMillisPerCase(), done.serverMillisPerCase(), done.walKilobytesPerCase());
      });
      Collections.rotate(contenders, 1); // nobody always comes after the same one
    }
  }

  /** @param most lives for each officer */
  private Round work(Contender contender, int officers, int longest, int most) {
    ExecutorService threads = Executors.newFixedThreadPool(officers);
    try {
      long wal = server.walBytes();
      Duration serverCpu = server.cpu();
      Duration ownCpu = ownCpu();
      long start = System.nanoTime();
      List<Future<Timings>> all = new ArrayList<>();
      for (int i = 0; i < officers; i++) {
        int officer = i;
        all.add(threads.submit(() -> untilEvening(contender, officer, start + longest * 1_000_000_000L, most)));
      }
      Timings timings = new Timings();
      for (Future<Timings> one : all) {
        timings.add(one.get());
      }
      lives.merge(contender.database(), timings.lives(), Integer::sum);
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Round(seconds, server.walBytes() - wal, ownCpu().minus(ownCpu), server.cpu().minus(serverCpu), timings);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(contender.name(), e);
    } finally {
      threads.shutdown();
    }
  }

  private static Duration ownCpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static Timings untilEvening(Contender contender, int officer, long end, int most) {
    Timings timings = new Timings();
    while (System.nanoTime() < end && timings.lives() < most) {
      contender.live(officer, timings);
    }
    return timings;
  }

  private Cost count(Contender contender) {
    long before = server.commits(contender.database());
    server.logStatements(true);
    long position = server.logPosition();
    work(contender, 1, AS_LONG_AS_IT_TAKES, COUNTED_LIVES);
    List<String> statements = server.statementsSince(position, contender.database());
    server.logStatements(false);
    long commits = server.commits(contender.database()) - before;
    List<String> real = statements.stream().filter(s -> !s.matches("(?i)(begin|commit|rollback).*")).toList();
    list(contender, real);
    return new Cost((double) commits / COUNTED_LIVES, (double) real.size() / COUNTED_LIVES);
  }

  /** For whoever wants to know which statements those are. */
  private static void list(Contender contender, List<String> statements) {
    Map<String, Integer> times = new TreeMap<>();
    statements.forEach(statement -> times.merge(statement, 1, Integer::sum));
    List<String> lines = times.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(e -> String.format("%7.2f  %s", (double) e.getValue() / COUNTED_LIVES, e.getKey()))
        .toList();
    try {
      Files.write(TARGET.resolve("benchmark-statements-" + contender.name().charAt(1) + ".txt"), lines);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String heading() {
    return officers + " officers at work at a time, " + rounds + " rounds of " + seconds + " s each in turn after "
        + warmUp + " cases of warm-up each; " + server.settings() + "; " + Runtime.getRuntime().availableProcessors()
        + " processors, Java " + Runtime.version() + ". Every case came to its end.";
  }
}
