package banjie.deadlines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reads a ledger from its first line with the calendar in force. Time is counted in the working time of the counters, so
 * that a pause gives back exactly what it took; the period then ends at close of business of the day on which the time
 * runs out (民法典 203). Rounding to that close is never carried over to the next pause.
 */
final class ClockReading {

  /** Share of a limit after which the yellow card is due. */
  private static final int WARN_AT_PERCENT = 80;

  private final Deadlines deadlines;
  private final int limitDays;
  private final Duration day;
  private final Set<PauseCause> pauses = EnumSet.noneOf(PauseCause.class);
  private boolean stopped;
  /** All that may be used, extensions included. */
  private Duration allowance = Duration.ZERO;
  /** Left at {@link #runsFrom}. */
  private Duration left = Duration.ZERO;
  /** Since when it runs; null before the start. */
  private Instant runsFrom;
  /** The last start, resumption, restart or extension. */
  private Instant turnedAt;
  private Instant startedAt;
  private Instant runsOutAt;
  private Instant dueAt;

  private ClockReading(Deadlines deadlines, int limitDays) {
    this.deadlines = deadlines;
    this.limitDays = limitDays;
    this.day = deadlines.hours().length();
  }

  static ClockReading of(ClockLedger ledger, Deadlines deadlines) {
    ClockReading reading = new ClockReading(deadlines, ledger.limitDays());
    ledger.entries().forEach(reading::apply);
    return reading;
  }

  void apply(ClockEntry entry) {
    switch (entry.kind()) {
      case STARTED, RESTARTED -> start(entry.at());
      case PAUSED -> pause(entry);
      case RESUMED -> resume(entry);
      case EXTENDED -> extend(entry);
      case STOPPED -> stopped = true;
      case RE_DATED -> { } // The same facts under another calendar: nothing happened to the clock itself.
    }
  }

  private void start(Instant at) {
    startedAt = startedAt == null ? at : startedAt;
    turnedAt = at;
    pauses.remove(PauseCause.AWAITING_PAPERS);
    if (limitDays == 0) {
      runsFrom = at;
      left = deadlines.workingTime(at, deadlines.dueInstantly(at).dueAt().toInstant());
    } else {
      runsFrom = deadlines.endOfDay(at); // the day itself isn't counted (民法典 201)
      left = day.multipliedBy(limitDays);
    }
    allowance = left;
    if (pauses.isEmpty()) {
      run();
    }
  }

  private void pause(ClockEntry entry) {
    if (pauses.isEmpty()) {
      left = leftAt(entry.at());
      runsFrom = later(runsFrom, entry.at());
    }
    pauses.add(entry.cause());
  }

  private void resume(ClockEntry entry) {
    pauses.remove(entry.cause());
    if (entry.days() != null) {
      Duration least = day.multipliedBy(entry.days());
      left = left.compareTo(least) < 0 ? least : left;
    }
    if (pauses.isEmpty()) {
      turnedAt = entry.at();
      runsFrom = later(runsFrom, entry.at());
      run();
    }
  }

  private void extend(ClockEntry entry) {
    Duration more = day.multipliedBy(entry.days());
    allowance = allowance.plus(more);
    left = left.plus(more);
    if (pauses.isEmpty()) {
      turnedAt = entry.at();
      run();
    }
  }

  private void run() {
    runsOutAt = left.isZero() ? deadlines.dueInstantly(runsFrom).dueAt().toInstant() : deadlines.afterWorkingTime(runsFrom, left);
    dueAt = deadlines.closeOn(deadlines.dateOf(runsOutAt));
  }

  boolean isPaused() {
    return !stopped && !pauses.isEmpty();
  }

  boolean isRunning() {
    return !stopped && runsFrom != null && pauses.isEmpty();
  }

  boolean isPausedBy(PauseCause cause) {
    return pauses.contains(cause);
  }

  /** Working time; zero once it has run out. */
  Duration leftAt(Instant at) {
    if (!pauses.isEmpty() || runsFrom == null || !at.isAfter(runsFrom)) {
      return left;
    }
    return at.isBefore(runsOutAt) ? deadlines.workingTime(at, runsOutAt) : Duration.ZERO;
  }

  ClockBalance balanceAt(Instant at) {
    Duration now = leftAt(at);
    return new ClockBalance(days(allowance.minus(now)), days(now), dueAt, isProvisional());
  }

  Instant dueAt() {
    return dueAt;
  }

  /** To the second; the due date is the close of this day. */
  Instant runsOutAt() {
    return runsOutAt;
  }

  /**
   * When the yellow card is due: one working day left or 80 % used, whichever comes first. Where a day or less is left
   * when the clock starts or resumes, a day before is too early, so 80 % of the time to the due date it is.
   */
  Instant warnAt() {
    if (dueAt == null) {
      return null;
    }
    if (left.compareTo(day.multipliedBy(2)) >= 0) {
      Duration fifth = allowance.multipliedBy(100 - WARN_AT_PERCENT).dividedBy(100);
      Duration keep = fifth.compareTo(day) > 0 ? fifth : day;
      if (left.compareTo(keep) > 0) {
        return deadlines.afterWorkingTime(runsFrom, left.minus(keep));
      }
    }
    Duration toGo = deadlines.workingTime(turnedAt, dueAt);
    return toGo.isZero() ? dueAt : deadlines.afterWorkingTime(turnedAt, toGo.multipliedBy(WARN_AT_PERCENT).dividedBy(100));
  }

  /** Some day of the span is known from the law alone, because its year's notice is not loaded. */
  boolean isProvisional() {
    if (dueAt == null) {
      return false;
    }
    LocalDate first = deadlines.dateOf(startedAt);
    LocalDate afterLast = deadlines.dateOf(dueAt).plusDays(1);
    return first.plusDays(limitDays == 0 ? 0 : 1).datesUntil(afterLast)
        .anyMatch(date -> !deadlines.calendar().classify(date).firm());
  }

  private BigDecimal days(Duration time) {
    BigDecimal seconds = BigDecimal.valueOf(Math.max(0, time.toSeconds()));
    return seconds.divide(BigDecimal.valueOf(day.toSeconds()), 2, RoundingMode.HALF_UP);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
