package banjie.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The bureau's time: the real one plus an offset, in the zone of the whole country. The offset is zero except in a
 * demo, where an administrator may move time forward to see what comes due; it never goes back, because cases, events
 * and timers have been dated already.
 */
public final class BureauClock extends Clock {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Nobody has a calendar further ahead, and dates stay within what the database and the engine can hold. */
  private static final Duration FURTHEST_JUMP = Duration.ofDays(3660);

  private final ClockOffset kept;
  private final ApplicationEventPublisher events;
  private final boolean movable;
  private Duration offset;
  private Instant stoppedAt;

  BureauClock(ClockOffset kept, ApplicationEventPublisher events, boolean movable) {
    this.kept = kept;
    this.events = events;
    this.movable = movable;
    this.offset = movable ? Duration.ofMillis(kept.millis()) : Duration.ZERO;
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new Elsewhere(zone);
  }

  /** Now, in whole milliseconds: what the engine can store, so that a stored moment equals the computed one. */
  @Override
  public synchronized Instant instant() {
    Instant now = stoppedAt != null ? stoppedAt : Instant.now().plus(offset);
    return now.truncatedTo(ChronoUnit.MILLIS);
  }

  public synchronized Duration offset() {
    return offset;
  }

  /** True only in tests that hold time still. */
  public synchronized boolean stopped() {
    return stoppedAt != null;
  }

  /** Moves time forward to a moment, for demonstrations only. */
  public synchronized void moveTo(Instant to) {
    if (!movable) {
      throw new Refusal(Refusal.Kind.FORBIDDEN, "clock-not-movable", "to",
          "只有演示环境可以调整时间", "Time can be moved in a demo only");
    }
    Duration jump = Duration.between(instant(), to);
    if (jump.isNegative()) {
      throw new Refusal(Refusal.Kind.CONFLICT, "clock-never-backwards", "to",
          "时间只能向前调整", "Time moves forward only");
    }
    if (jump.compareTo(FURTHEST_JUMP) > 0) {
      throw new Refusal(Refusal.Kind.INVALID, "clock-too-far", "to",
          "一次最多向前调整十年", "At most ten years forward at a time");
    }
    if (stoppedAt != null) {
      stoppedAt = to;
    } else {
      Duration moved = offset.plus(jump);
      kept.keep(moved.toMillis());
      offset = moved;
    }
    events.publishEvent(new ClockMoved(instant()));
  }

  public void moveBy(Duration duration) {
    moveTo(instant().plus(duration));
  }

  /** Holds time still at a moment, back or forth; for tests. */
  synchronized void stopAt(Instant moment) {
    stoppedAt = moment;
    events.publishEvent(new ClockMoved(instant()));
  }

  /** Lets time run again; for tests. */
  synchronized void resume() {
    stoppedAt = null;
    events.publishEvent(new ClockMoved(instant()));
  }

  /** The same time, read in another zone. */
  private final class Elsewhere extends Clock {

    private final ZoneId zone;

    Elsewhere(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Elsewhere(other);
    }

    @Override
    public Instant instant() {
      return BureauClock.this.instant();
    }
  }
}
