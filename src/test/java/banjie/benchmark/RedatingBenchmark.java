package banjie.benchmark;

import banjie.calendar.CalendarNotices;
import banjie.calendar.Calendars;
import banjie.calendar.Decree;
import banjie.casefile.Actor;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseWorkflow;
import banjie.deadlines.CalendarDay;
import banjie.deadlines.Deadlines;
import banjie.platform.BureauClock;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.client.RestClient;

/**
 * A decree makes the next two working days free, and every one of very many open cases gets other dates: by the
 * application's own worker, beside one case at a time, and beside plain SQL that writes the same rows without asking
 * anything. Settings: benchmark.cases 200000, benchmark.naive 2000.
 */
public final class RedatingBenchmark {

  private static final Path TARGET = Path.of("target");
  private static final Path DATA = TARGET.resolve("benchmark-database");
  private static final int CHUNK = 500;

  private final int cases = Integer.getInteger("benchmark.cases", 200_000);
  private final int oneByOne = Integer.getInteger("benchmark.naive", 2_000);
  private final StringBuilder report = new StringBuilder();
  private final Bureau bureau;
  private final JdbcTemplate sql;
  private final Server server;

  private RedatingBenchmark(Bureau bureau) {
    this.bureau = bureau;
    this.sql = new JdbcTemplate(bureau.bean(HikariDataSource.class));
    this.server = new Server(sql, DATA.resolve("postgresql.log"));
  }

  public static void main(String[] args) throws IOException {
    TimeZone.setDefault(TimeZone.getTimeZone(BureauClock.ZONE));
    FileSystemUtils.deleteRecursively(DATA);
    try (ConfigurableApplicationContext context = Application.start(DATA)) {
      new RedatingBenchmark(new Bureau(context)).run();
    }
    System.exit(0);
  }

  private void run() throws IOException {
    make();
    Decree decree = twoWorkingDaysOff();
    preview(decree);
    double naive = naive(decree);
    Map<String, Object> run = bulk(decree);
    verify(run);
    double floor = floor();
    double bulk = rate(run);
    line("");
    line("%s; %d processors, Java %s. %,d open cases of six kinds, chunks of %d.", server.settings(),
        Runtime.getRuntime().availableProcessors(), Runtime.version(), cases, CHUNK);
    line("");
    line("| | cases/s | seconds for %,d | × one by one |", cases);
    line("|---|---|---|---|");
    line("| one by one, %,d cases, scaled | %.0f | %.0f | 1.0 |", oneByOne, naive, cases / naive, 1.0);
    line("| the worker | %.0f | %.1f | %.1f |", bulk, cases / bulk, bulk / naive);
    line("| plain SQL, the same rows | %.0f | %.1f | %.1f |", floor, cases / floor, floor / naive);
    Files.writeString(TARGET.resolve("benchmark-redating.md"), report);
    System.out.println(report);
  }

  private void make() {
    long start = System.nanoTime();
    OpenCases open = new OpenCases(bureau, sql);
    Map<String, Integer> shares = open.originals();
    int number = 0;
    String accepted = new ArrayList<>(shares.keySet()).get(1);
    for (Map.Entry<String, Integer> share : shares.entrySet()) {
      // With its original; those for the one-by-one pass are all of one kind and come besides.
      int n = cases * share.getValue() / 100 - 1 + (share.getKey().equals(accepted) ? oneByOne : 0);
      open.multiply(share.getKey(), n, number);
      number += n;
    }
    sql.execute("vacuum analyze");
    Claims.equal("open cases", cases + oneByOne,
        sql.queryForObject("select count(*) from banjie.case_file where closed_at is null", Integer.class));
    System.out.printf("made %,d cases in %.0f s; case rows %s, jobs %,d%n", cases + oneByOne, seconds(start),
        sql.queryForObject("select pg_size_pretty(pg_total_relation_size('banjie.case_file'))", String.class),
        sql.queryForObject("select count(*) from act_ru_job", Integer.class));
  }

  private Decree twoWorkingDaysOff() {
    Deadlines deadlines = bureau.bean(Deadlines.class);
    List<LocalDate> dates = LocalDate.now(bureau.bean(Clock.class)).plusDays(1).datesUntil(LocalDate.of(2100, 1, 1))
        .filter(date -> deadlines.calendar().isWorkingDay(date)).limit(2).toList();
    return new Decree(dates, CalendarDay.Kind.HOLIDAY, "测试假日", "测试决定1号");
  }

  private void preview(Decree decree) {
    long start = System.nanoTime();
    Map<?, ?> preview = RestClient.create(bureau.address()).post().uri("/api/v1/redating/preview")
        .headers(headers -> headers.setBasicAuth("supervisor", "banjie-demo"))
        .body(Map.of("dates", decree.dates().stream().map(LocalDate::toString).toList(), "kind", decree.kind().name(),
            "name", decree.name(), "title", decree.title()))
        .retrieve().body(Map.class);
    line("previewed over REST in %.1f s: %,d of %,d cases would move", seconds(start), preview.get("cases"), preview.get("looked"));
  }

  /** One transaction per case, through the interfaces that a person's action uses. */
  private double naive(Decree decree) {
    var deadlines = bureau.bean(Calendars.class).countingWith(bureau.bean(CalendarNotices.class).draft(decree).after());
    CaseFiles files = bureau.bean(CaseFiles.class);
    CaseWorkflow workflow = bureau.bean(CaseWorkflow.class);
    Clock clock = bureau.bean(Clock.class);
    TransactionTemplate transaction = new TransactionTemplate(bureau.bean(PlatformTransactionManager.class));
    List<UUID> ids = sql.queryForList("""
        select id from banjie.case_file where state = 'IN_REVIEW' and not paused and matter_number = 10 order by id limit ?
        """, UUID.class, oneByOne);
    server.calm();
    long start = System.nanoTime();
    ids.forEach(id -> transaction.executeWithoutResult(status -> {
      CaseFile file = files.open(id);
      file.redate(Actor.SYSTEM, "测试", clock.instant(), deadlines);
      files.save(file);
      workflow.datesMoved(file);
    }));
    return ids.size() / seconds(start);
  }

  private Map<String, Object> bulk(Decree decree) {
    server.calm();
    long wal = server.walBytes();
    Duration serverCpu = server.cpu();
    Duration ownCpu = ownCpu();
    long start = System.nanoTime();
    bureau.bean(CalendarNotices.class).apply(decree, "benchmark");
    double lookedAt = 0;
    Map<String, Object> run;
    do {
      Server.pause(100);
      run = sql.queryForMap("""
          select r.state, sum(l.done)::bigint as done, sum(l.moved)::bigint as moved, sum(l.timers)::bigint as timers,
            bool_and(l.finished or l.last) as looked
          from banjie.redating_run r join banjie.redating_lane l on l.run_id = r.id group by r.id order by r.id desc limit 1""");
      if (lookedAt == 0 && (Boolean) run.get("looked")) {
        lookedAt = seconds(start);
      }
    } while (!run.get("state").equals("DONE"));
    double all = seconds(start);
    run.put("seconds", lookedAt);
    line("%,d open cases looked at in %.1f s, the run done after %.1f s; %,d cases moved, %,d timers; WAL %.0f MB, "
        + "CPU %.0f s + %.0f s of the server", run.get("done"), lookedAt, all, run.get("moved"), run.get("timers"),
        (server.walBytes() - wal) / 1e6, ownCpu().minus(ownCpu).toMillis() / 1e3, server.cpu().minus(serverCpu).toMillis() / 1e3);
    line("events RE_DATED %,d, messages %,d", count("select count(*) from banjie.case_event where kind = 'RE_DATED'") - oneByOne,
        count("select count(*) from banjie.message where kind = 'RE_DATED'"));
    return run;
  }

  private double rate(Map<String, Object> run) {
    return ((Number) run.get("done")).doubleValue() / ((Number) run.get("seconds")).doubleValue();
  }

  private void verify(Map<String, Object> run) {
    Claims.equal("cases looked at", (long) cases + oneByOne, run.get("done"));
    Claims.equal("cases moved", (long) cases, run.get("moved"));
    Claims.equal("cases with exactly one event", (long) cases + oneByOne, count("""
        select count(*) from (select case_id from banjie.case_event where kind = 'RE_DATED' group by 1 having count(*) = 1) once"""));
    Claims.equal("timers that don't follow", 0L, count("""
        select count(*) from banjie.case_file c join act_ru_execution p on p.business_key_ = c.id::text
          join act_ru_job j on j.process_instance_id_ = p.id_
         where not c.paused and j.handler_cfg_ in ('Timer_Overdue', 'Timer_Silence')
           and j.duedate_ <> c.due_at at time zone 'Asia/Shanghai'"""));
    Claims.equal("held", 0L, count("select count(*) from banjie.redating_held"));
  }

  /** The rows that the worker wrote, once more, by statements that neither read nor count anything. */
  private double floor() {
    sql.execute("vacuum analyze");
    server.calm();
    TransactionTemplate transaction = new TransactionTemplate(bureau.bean(PlatformTransactionManager.class));
    long start = System.nanoTime();
    UUID[] after = {new UUID(0, 0)};
    long[] done = {0};
    int[] n = {CHUNK};
    while (n[0] > 0) {
      transaction.executeWithoutResult(status -> {
        List<UUID> ids = sql.queryForList(
            "select id from banjie.case_file where closed_at is null and id > ? order by id limit " + CHUNK, UUID.class, after[0]);
        n[0] = ids.size();
        if (ids.isEmpty()) {
          return;
        }
        UUID[] all = ids.toArray(UUID[]::new);
        sql.update("update banjie.case_file set version = version + 1, due_at = due_at + interval '1 day', progress = progress "
            + "|| '{\"x\": 1}' where id = any(?)", (Object) all);
        sql.update("insert into banjie.case_event (case_id, kind, at, actor_name, detail) select id, 'FLOOR', now(), 'x', "
            + "'{\"moves\": [{\"date\": \"PROMISED\", \"after\": \"2026-11-30T09:00:00Z\", \"before\": \"2026-11-26T09:00:00Z\"}]}' "
            + "from unnest(?::uuid[]) as t(id)", (Object) all);
        sql.update("update act_ru_job j set duedate_ = duedate_ + interval '1 day', rev_ = j.rev_ + 1 from act_ru_execution p "
            + "where p.business_key_ = any(?) and j.process_instance_id_ = p.id_", (Object) texts(ids));
        sql.update("update act_ru_task t set due_date_ = due_date_ + interval '1 day', rev_ = t.rev_ + 1 from act_ru_execution p "
            + "where p.business_key_ = any(?) and t.proc_inst_id_ = p.id_", (Object) texts(ids));
        after[0] = all[all.length - 1];
        done[0] += all.length;
      });
    }
    return done[0] / seconds(start);
  }

  private static String[] texts(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }

  private long count(String query) {
    return sql.queryForObject(query, Long.class);
  }

  private static Duration ownCpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private void line(String format, Object... values) {
    String line = String.format(Locale.ROOT, format, values);
    System.out.println(line);
    report.append(line).append('\n');
  }
}
