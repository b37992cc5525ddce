package banjie.races;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Lets people and timers run at the same time, and says what became of each, in the order given. */
final class Race {

  private static final int SECONDS = 60;

  private Race() {}

  /** All start from one line; who comes first is chance. */
  static <T> List<T> together(List<Callable<T>> runners) {
    ExecutorService threads = Executors.newFixedThreadPool(runners.size());
    try {
      CyclicBarrier line = new CyclicBarrier(runners.size());
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> runner : runners) {
        running.add(threads.submit(() -> {
          line.await(SECONDS, TimeUnit.SECONDS);
          return runner.call();
        }));
      }
      return results(running);
    } finally {
      threads.shutdownNow();
    }
  }

  /** All are under way and wait for the same case's row, the first of them at the head of the line, when it is let go. */
  static <T> List<T> inLine(DataSource database, String caseId, List<Callable<T>> runners) {
    ExecutorService threads = Executors.newFixedThreadPool(runners.size());
    try (LockGate gate = LockGate.onCase(database, caseId)) {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> runner : runners) {
        running.add(threads.submit(runner));
        gate.awaitWaiting(running.size());
      }
      gate.open();
      return results(running);
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> List<T> results(List<Future<T>> running) {
    List<T> results = new ArrayList<>();
    for (Future<T> one : running) {
      try {
        results.add(one.get(SECONDS, TimeUnit.SECONDS));
      } catch (Exception e) {
        throw new AssertionError("a runner broke down", e);
      }
    }
    return results;
  }
}
