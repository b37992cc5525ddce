package banjie.tracking;

import banjie.platform.Refusal;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever guesses: so many wrong codes from an address, and so many for a case from anywhere, then a pause. Right
 * codes cost nothing. Counted on each node for itself: ten characters of 25 leave a guess no hope even so.
 */
final class Guesses {

  /** A family behind one address mistypes its codes, too. */
  static final int OF_AN_ADDRESS = 10;
  /** Far more than its holder mistypes, so that nobody else easily bars them. */
  static final int OF_A_CASE = 50;
  static final Duration FOR_AN_ADDRESS = Duration.ofMinutes(10);
  static final Duration FOR_A_CASE = Duration.ofHours(1);
  private static final int MOST_KEYS = 20_000;

  private final TimeMeter time;
  private final Map<String, Bucket> addresses = new Latest();
  private final Map<String, Bucket> cases = new Latest();

  /** @param time how much of it has passed; a demo that moves the clock must not wipe the count */
  Guesses(TimeMeter time) {
    this.time = time;
  }

  /** @throws Refusal "too-many-attempts" */
  synchronized void check(String number, String address) {
    if (used(addresses.get(address)) || used(cases.get(number))) {
      throw new Refusal(Refusal.Kind.TOO_OFTEN, "too-many-attempts", "queryCode",
          "编号或查询码多次有误，请稍后再试；也可以登录后查询，或者持收件凭证到窗口查询",
          "Too many wrong numbers or codes. Try again later, sign in, or ask at the counter with your receipt");
    }
  }

  synchronized void wrong(String number, String address) {
    addresses.computeIfAbsent(address, key -> bucket(OF_AN_ADDRESS, FOR_AN_ADDRESS)).tryConsume(1);
    cases.computeIfAbsent(number, key -> bucket(OF_A_CASE, FOR_A_CASE)).tryConsume(1);
  }

  private static boolean used(Bucket bucket) {
    return bucket != null && bucket.getAvailableTokens() == 0;
  }

  /** Full again only after the whole pause, not drop by drop. */
  private Bucket bucket(int attempts, Duration pause) {
    return Bucket.builder().withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(attempts).refillIntervally(attempts, pause)).build();
  }

  /** The keys come from outside: the oldest gives way. */
  private static final class Latest extends LinkedHashMap<String, Bucket> {

    private static final long serialVersionUID = 1;

    private Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > MOST_KEYS;
    }
  }
}
