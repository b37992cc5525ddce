package banjie.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords: after so many wrong ones for a username from an address there is a pause.
 * Counted on each node for itself; the address is part of it, so that nobody can lock another person out.
 */
@Component
class FailedSignIns {

  private static final int MOST_KEYS = 10_000;
  private static final int FREE = 10;
  static final Duration PAUSE = Duration.ofMinutes(5);

  private record Failures(int count, long since) {
    boolean old(long now) {
      return now - since > PAUSE.toNanos();
    }
  }

  private final Map<String, Failures> byKey = new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
      return size() > MOST_KEYS;
    }
  };

  synchronized boolean tooMany(String username, String address) {
    Failures failures = byKey.get(key(username, address));
    return failures != null && !failures.old(System.nanoTime()) && failures.count() >= FREE;
  }

  synchronized void failed(String username, String address) {
    long now = System.nanoTime();
    byKey.merge(key(username, address), new Failures(1, now),
        (before, one) -> before.old(now) ? one : new Failures(before.count() + 1, now));
  }

  synchronized void succeeded(String username, String address) {
    byKey.remove(key(username, address));
  }

  private static String key(String username, String address) {
    return username + " " + address;
  }
}
