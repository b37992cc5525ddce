package banjie.races;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Snapshot;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database does to those who stand in each other's way: persons are told 409, timers try again. */
@BanjieTest
class LockFaultsTest extends RaceTest {

  private ExecutorService others;

  @BeforeEach
  void somebodyElse() {
    others = Executors.newSingleThreadExecutor();
  }

  @AfterEach
  void noMore() {
    others.shutdownNow();
  }

  /** A work item's statement is ours, a task's the engine's: their exceptions come different ways. */
  @ParameterizedTest
  @ValueSource(strings = {"banjie.work_item where task_id", "act_ru_task where id_"})
  void aPersonWhoLosesADeadlockIsTold(String row) throws Exception {
    String id = desk.inReview();
    String rowOfTask = "select 1 from " + row + " = '" + bureau.taskId(id, "REVIEW") + "' for update";
    Callable<Outcome> decide = desk.finish("review", id, "REVIEW", Desk.APPROVE);
    Snapshot before = Snapshot.of(jdbc);
    assertThat(deadlocked(rowOfTask, id, decide)).isEqualTo(new Outcome(409, "somebody-was-faster"));
    assertThat(Snapshot.of(jdbc).differences(before)).isEmpty();
    assertThat(decide.call().status()).isEqualTo(200);
    consistent();
  }

  @Test
  void aTimerThatLosesADeadlockIsTriedAgain() throws Exception {
    String id = desk.inIntake();
    String rowOfTask = "select 1 from act_ru_task where id_ = '" + bureau.taskId(id, "INTAKE") + "' for update";
    time.at("2026-11-30T17:00");
    String job = timers.job(id, "Timer_Silence");
    Snapshot before = Snapshot.of(jdbc);
    assertThat(deadlocked(rowOfTask, id, () -> timers.fire(job)).won()).isFalse();
    assertThat(Snapshot.of(jdbc).differences(before)).isEmpty();
    assertThat(timers.attemptsLeft(job)).isPositive();
    bureau.runDueJobs();
    assertThat(bureau.state(id)).isEqualTo("IN_REVIEW");
    consistent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"banjie.case_file where id::text", "act_ru_execution where business_key_"})
  void aPersonWhoWaitsTooLongIsTold(String row) throws Exception {
    String id = desk.inReview();
    Callable<Outcome> withdraw = desk.withdraw(id);
    Snapshot before = Snapshot.of(jdbc);
    lockTimeout("200ms");
    try (LockGate gate = LockGate.holding(database, "select 1 from " + row + " = '" + id + "' for update")) {
      assertThat(withdraw.call()).isEqualTo(new Outcome(409, "somebody-was-faster"));
    } finally {
      lockTimeout("0");
    }
    assertThat(Snapshot.of(jdbc).differences(before)).isEmpty();
    assertThat(withdraw.call().status()).isEqualTo(200);
    consistent();
  }

  /** The engine finds its task changed under its hands. */
  @Test
  void aPersonWhoseTaskTheEngineFindsChangedIsTold() throws Exception {
    String id = desk.inReview();
    Callable<Outcome> decide = desk.finish("review", id, "REVIEW", Desk.APPROVE);
    try (LockGate gate = LockGate.holding(database,
        "update act_ru_task set rev_ = rev_ + 1 where id_ = '" + bureau.taskId(id, "REVIEW") + "'")) {
      Future<Outcome> deciding = others.submit(decide);
      gate.awaitWaiting(1);
      gate.open();
      assertThat(deciding.get(60, TimeUnit.SECONDS)).isEqualTo(new Outcome(409, "somebody-was-faster"));
    }
    assertThat(bureau.state(id)).isEqualTo("IN_REVIEW");
    consistent();
    assertThat(bureau.tryFinish("review", id, "REVIEW", Desk.APPROVE).status()).isEqualTo(200);
    consistent();
  }

  /** A timer's optimistic loss costs no attempt. */
  @Test
  void aTimerWhoseTaskTheEngineFindsChangedIsTriedAgain() throws Exception {
    String id = desk.inIntake();
    String task = bureau.taskId(id, "INTAKE");
    time.at("2026-11-30T17:00");
    String job = timers.job(id, "Timer_Silence");
    int attempts = timers.attemptsLeft(job);
    try (LockGate gate = LockGate.holding(database, "update act_ru_task set rev_ = rev_ + 1 where id_ = '" + task + "'")) {
      Future<Outcome> firing = others.submit(() -> timers.fire(job));
      gate.awaitWaiting(1);
      gate.open();
      assertThat(firing.get(60, TimeUnit.SECONDS)).isEqualTo(new Outcome(0, "OptimisticLockingException"));
    }
    assertThat(bureau.state(id)).isEqualTo("SUBMITTED");
    assertThat(timers.attemptsLeft(job)).isEqualTo(attempts);
    bureau.runDueJobs();
    assertThat(bureau.state(id)).isEqualTo("IN_REVIEW");
    consistent();
  }

  /** Holds the row that the runner needs last, then asks for the case that it locked first; the runner loses. */
  private Outcome deadlocked(String row, String caseId, Callable<Outcome> runner) throws Exception {
    try (LockGate gate = LockGate.holding(database, "set local deadlock_timeout = '60s'")) {
      gate.run(row);
      Future<Outcome> running = others.submit(runner);
      gate.awaitWaiting(1);
      gate.run("select 1 from banjie.case_file where id = '" + caseId + "' for no key update");
      return running.get(60, TimeUnit.SECONDS);
    }
  }

  /** For every session at once, as an administrator would set it. */
  private void lockTimeout(String value) {
    jdbc.execute("alter system set lock_timeout = '" + value + "'");
    jdbc.queryForList("select pg_reload_conf()");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!jdbc.queryForObject("select setting || unit from pg_settings where name = 'lock_timeout'", String.class)
        .equals(value.equals("0") ? "0ms" : value)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("the setting did not arrive");
      }
    }
  }
}
