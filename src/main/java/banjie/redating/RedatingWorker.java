package banjie.redating;

import banjie.calendar.CalendarChanged;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The threads that work on runs: at once after a change on this node, else whenever they find one that is not finished. */
@Component
class RedatingWorker implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(RedatingWorker.class);

  private final Redating redating;
  private final BeginRun begin;
  private final RedatingSettings settings;
  private final Semaphore calls = new Semaphore(0);
  private volatile boolean running;
  private ExecutorService threads;

  RedatingWorker(Redating redating, BeginRun begin, RedatingSettings settings) {
    this.redating = redating;
    this.begin = begin;
    this.settings = settings;
  }

  @TransactionalEventListener(CalendarChanged.class)
  void wake() {
    calls.release(settings.workers());
  }

  @Override
  public synchronized void start() {
    if (settings.enabled() && !running) {
      running = true;
      threads = Executors.newFixedThreadPool(settings.workers(), work -> new Thread(work, "redating"));
      for (int i = 0; i < settings.workers(); i++) {
        threads.execute(this::work);
      }
    }
  }

  /** Between two chunks; the one in hand is finished. */
  @Override
  public synchronized void stop() {
    running = false;
    wake();
    if (threads != null) {
      threads.shutdown();
      try {
        threads.awaitTermination(20, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void work() {
    while (running) {
      try {
        begin.afterRelease();
        while (running && redating.advance()) {
          continue;
        }
      } catch (RuntimeException failed) {
        // A deadlock or a lost connection: the chunk is rolled back as a whole and comes again.
        log.warn("A chunk of the re-dating failed and is tried again", failed);
      }
      pause();
    }
  }

  private void pause() {
    try {
      calls.tryAcquire(settings.look().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
