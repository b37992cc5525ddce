package banjie.races;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A card is raised exactly once, however many nodes try, and whichever of them dies. */
@BanjieTest
class CardsOnceTest extends RaceTest {

  /** When the three working days of a case accepted on Monday morning are over. */
  private static final String OVERDUE = "2026-11-26T17:00";

  @Autowired
  ProcessEngine engine;

  @Test
  void whenBothCardsAreRaisedAtTheSameMoment() {
    List<String> cases = cases(ROUNDS);
    time.at(OVERDUE);
    for (int round = 0; round < ROUNDS; round++) {
      String id = cases.get(round);
      List<Outcome> outcomes = race(round, id, timer(id, "Timer_Warning"), timer(id, "Timer_Overdue"));
      assertThat(outcomes).anyMatch(Outcome::won);
      assertThat(count(id, "RED_CARD") + count(id, "YELLOW_CARD")).isBetween(1, 2);
      consistent();
    }
    bureau.runDueJobs();
    assertThat(cases).allSatisfy(id -> assertThat(count(id, "RED_CARD")).isEqualTo(1));
    assertThat(cases).allSatisfy(id -> assertThat(timers.find(id, "Timer_Warning")).isEmpty());
    consistent();
  }

  @Test
  void whenTheSameJobIsExecutedTwiceAtOnce() {
    List<String> cases = cases(ROUNDS);
    time.at(OVERDUE);
    for (int round = 0; round < ROUNDS; round++) {
      String id = cases.get(round);
      String job = timers.job(id, "Timer_Overdue");
      List<Outcome> outcomes = race(round, id, () -> timers.fire(job), () -> timers.fire(job));
      assertThat(outcomes.stream().filter(Outcome::won)).as("%s", outcomes).hasSize(1);
      assertThat(count(id, "RED_CARD")).isEqualTo(1);
      consistent();
    }
  }

  @Test
  void whenTwoNodesWorkOffTheSameHeap() {
    List<String> cases = cases(ROUNDS);
    time.at(OVERDUE);
    JobExecutor one = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    JobExecutor other = anotherNode();
    try {
      Race.together(List.of(() -> start(one), () -> start(other)));
      until(() -> due().isEmpty());
    } finally {
      other.shutdown(); // an executor runs nothing while the engine's own one stands still
      one.shutdown();
    }
    assertThat(cases).allSatisfy(id -> {
      assertThat(count(id, "RED_CARD")).isEqualTo(1);
      assertThat(count(id, "YELLOW_CARD")).isLessThanOrEqualTo(1);
    });
    consistent();
  }

  /** The server process of the dying node's connection is ended in the middle of its transaction. */
  @Test
  void whenTheNodeThatRaisesItDiesAndAnotherTakesOver() throws Exception {
    List<String> cases = cases(3);
    time.at(OVERDUE);
    ExecutorService dying = Executors.newSingleThreadExecutor();
    try {
      for (String id : cases) {
        String job = timers.job(id, "Timer_Overdue");
        try (LockGate gate = LockGate.holding(database, "select 1 from act_ru_job where id_ = '" + job + "' for update")) {
          // It has raised the card and can't commit: the job's row is what it deletes last.
          Future<Outcome> node = dying.submit(() -> timers.fire(job));
          gate.awaitWaiting(1);
          int process = gate.waiting().get(0);
          jdbc.queryForObject("select pg_terminate_backend(?)", Boolean.class, process);
          until(() -> jdbc.queryForObject("select count(*) from pg_stat_activity where pid = ?", Integer.class, process) == 0);
          gate.open();
          assertThat(node.get(60, TimeUnit.SECONDS).won()).isFalse();
        }
        assertThat(count(id, "RED_CARD")).isZero();
        consistent();
        assertThat(timers.fire(job)).isEqualTo(new Outcome(200, null));
        assertThat(count(id, "RED_CARD")).isEqualTo(1);
        consistent();
      }
    } finally {
      dying.shutdownNow();
    }
  }

  @Test
  void aPausedCaseGetsNoCardAndOneThatGoesOnGetsItsOwn() {
    String id = desk.licenceAwaitingAudit();
    bureau.tryFinish("review2", id, "SECOND_CHECK", Map.of("finding", "CONFORMS"));
    assertThat(bureau.theCase(id).at("/dates/paused").asBoolean()).isTrue();
    consistent();
    bureau.timePassesTo("2026-12-02T10:00"); // past the five working days of the promise
    assertThat(count(id, "RED_CARD")).isZero();
    consistent();
    assertThat(bureau.post("intake", "/api/v1/cases/" + id + "/supplies",
        Map.of("version", bureau.version(id), "papers", List.of(Desk.AUDIT_REPORT))).status()).isEqualTo(200);
    consistent();
    bureau.timePassesTo("2026-12-31T17:00");
    assertThat(count(id, "RED_CARD")).isEqualTo(1);
    consistent();
  }

  private List<String> cases(int count) {
    return IntStream.range(0, count).mapToObj(n -> desk.inReview()).toList();
  }

  private Callable<Outcome> timer(String id, String name) {
    String job = timers.job(id, name);
    return () -> timers.fire(job);
  }

  private int count(String id, String kind) {
    return jdbc.queryForObject("select count(*) from banjie.case_event where case_id = ?::uuid and kind = ?", Integer.class, id, kind);
  }

  private List<Map<String, Object>> due() {
    return jdbc.queryForList("select * from act_ru_job where duedate_ <= ? and retries_ > 0", java.sql.Timestamp.from(time.now()));
  }

  private JobExecutor anotherNode() {
    DefaultJobExecutor node = new DefaultJobExecutor();
    node.setWaitTimeInMillis(50);
    node.setMaxWait(200);
    node.registerProcessEngine((ProcessEngineImpl) engine);
    return node;
  }

  private static Boolean start(JobExecutor node) {
    node.start();
    return true;
  }

  private void until(java.util.function.BooleanSupplier reached) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!reached.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not reached in time: " + due());
      }
      Thread.yield();
    }
  }
}
