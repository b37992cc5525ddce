package banjie.deadlines;

import banjie.deadlines.ClockEntry.Kind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One clock of a case, promised or statutory: what started, paused, resumed, extended, re-dated and stopped it. The due
 * date follows from the ledger and the calendar and is never set. Immutable; a change gives a longer ledger.
 *
 * @param limitDays working days; 0 is instant, due at close of business on the day it starts
 * @param dueAt null until the clock starts; while paused, the date that held when the pause began
 * @param warnAt when the yellow card is due
 * @param provisional the span reaches into a year whose holiday notice is not loaded
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record ClockLedger(
    int limitDays, Instant dueAt, Instant warnAt, boolean provisional, boolean paused, List<ClockEntry> entries) {

  public ClockLedger {
    entries = entries == null ? List.of() : List.copyOf(entries);
  }

  public static ClockLedger of(int limitDays) {
    return new ClockLedger(limitDays, null, null, false, false, List.of());
  }

  @JsonIgnore
  public boolean isStarted() {
    return dueAt != null;
  }

  @JsonIgnore
  public boolean isRunning() {
    return isStarted() && !paused && !isStopped();
  }

  @JsonIgnore
  public boolean isStopped() {
    return !entries.isEmpty() && entries.get(entries.size() - 1).kind() == Kind.STOPPED;
  }

  public ClockLedger start(Instant at, String by, String rule, Deadlines deadlines) {
    return with(Kind.STARTED, at, by, rule, null, null, deadlines);
  }

  public ClockLedger restart(Instant at, String by, String rule, Deadlines deadlines) {
    return with(Kind.RESTARTED, at, by, rule, null, null, deadlines);
  }

  /** Stands still from now on. A clock that has run out or stopped has nothing to give back, and stays as it is. */
  public ClockLedger pause(PauseCause cause, Instant at, String by, String rule, Deadlines deadlines) {
    boolean over = !isStarted() || isStopped() || isPausedBy(cause) || (!paused && !at.isBefore(dueAt));
    return over ? this : with(Kind.PAUSED, at, by, rule, cause, null, deadlines);
  }

  /**
   * Goes on, unless something else still holds it.
   *
   * @param leastDays working days that are left at least, or null
   */
  public ClockLedger resume(PauseCause cause, Integer leastDays, Instant at, String by, String rule, Deadlines deadlines) {
    return isPausedBy(cause) && !isStopped() ? with(Kind.RESUMED, at, by, rule, cause, leastDays, deadlines) : this;
  }

  public ClockLedger extend(int days, Instant at, String by, String rule, Deadlines deadlines) {
    return with(Kind.EXTENDED, at, by, rule, null, days, deadlines);
  }

  public ClockLedger stop(Instant at, String by, String rule, Deadlines deadlines) {
    return isStarted() && !isStopped() ? with(Kind.STOPPED, at, by, rule, null, null, deadlines) : this;
  }

  /**
   * Reads the same facts with the calendar in force; itself if nothing comes out differently. The yellow card alone may
   * move, where a day before the end changes places with another: nobody was told of it, so no line says so.
   */
  public ClockLedger redate(Instant at, String by, String rule, Deadlines deadlines) {
    if (!isStarted() || isStopped()) {
      return this;
    }
    ClockReading reading = ClockReading.of(this, deadlines);
    boolean same = reading.dueAt().equals(dueAt) && reading.isProvisional() == provisional;
    if (same) {
      return reading.warnAt().equals(warnAt) ? this : new ClockLedger(limitDays, dueAt, reading.warnAt(), provisional, paused, entries);
    }
    return with(Kind.RE_DATED, at, by, rule, null, null, deadlines);
  }

  @JsonIgnore
  public boolean isPausedBy(PauseCause cause) {
    boolean held = false;
    for (ClockEntry entry : entries) {
      if (entry.kind() == Kind.RESTARTED && cause == PauseCause.AWAITING_PAPERS) {
        held = false; // that is what it restarts after
      } else if (entry.cause() == cause) {
        held = entry.kind() == Kind.PAUSED;
      }
    }
    return held;
  }

  /** Working time left, by the calendar in force; zero once it has run out. */
  public Duration leftAt(Instant at, Deadlines deadlines) {
    return ClockReading.of(this, deadlines).leftAt(at);
  }

  /** What is used and left, by the calendar in force; null before the start. */
  public ClockBalance balanceAt(Instant at, Deadlines deadlines) {
    return isStarted() ? ClockReading.of(this, deadlines).balanceAt(at) : null;
  }

  private ClockLedger with(Kind kind, Instant at, String by, String rule, PauseCause cause, Integer days, Deadlines deadlines) {
    ClockReading reading = ClockReading.of(this, deadlines);
    ClockBalance before = balanceBefore(kind, reading, at);
    ClockEntry fact = new ClockEntry(kind, at, by, rule, cause, days, before, null);
    reading.apply(fact);
    List<ClockEntry> longer = new ArrayList<>(entries);
    longer.add(new ClockEntry(kind, at, by, rule, cause, days, before, reading.balanceAt(at)));
    return new ClockLedger(limitDays, reading.dueAt(), reading.warnAt(), reading.isProvisional(), reading.isPaused(), longer);
  }

  /** Before a re-dating, the date is the one that people were told, not the one that the new calendar gives. */
  private ClockBalance balanceBefore(Kind kind, ClockReading reading, Instant at) {
    if (!isStarted()) {
      return null;
    }
    ClockBalance now = reading.balanceAt(at);
    return kind == Kind.RE_DATED ? new ClockBalance(now.spent(), now.left(), dueAt, provisional) : now;
  }
}
