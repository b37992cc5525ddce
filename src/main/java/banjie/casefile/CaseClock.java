package banjie.casefile;

import banjie.deadlines.Deadlines;
import banjie.deadlines.DueDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The promised clock of a case: what started, paused, resumed and stopped it, and the due date that follows.
 *
 * @param limitDays promised working days; 0 is instant, due at close of business on the day of acceptance
 * @param dueAt null until the clock starts; while paused, the date that held when the pause began
 * @param warnAt when the yellow card is due
 * @param provisional the span reaches into a year whose holiday notice is not loaded
 */
public record CaseClock(int limitDays, Instant dueAt, Instant warnAt, boolean provisional, List<Entry> entries) {

  public enum Kind { STARTED, PAUSED, RESUMED, STOPPED }

  /** @param daysLeft working days left when it happened; null where the clock had not run yet */
  public record Entry(Kind kind, Instant at, String rule, Integer daysLeft, Instant dueAfter) {}

  public CaseClock {
    entries = List.copyOf(entries);
  }

  static CaseClock notStarted(int limitDays) {
    return new CaseClock(limitDays, null, null, false, List.of());
  }

  public boolean isPaused() {
    return lastIs(Kind.PAUSED);
  }

  public boolean isRunning() {
    return lastIs(Kind.STARTED) || lastIs(Kind.RESUMED);
  }

  CaseClock start(Instant at, Deadlines deadlines) {
    DueDate due = limitDays == 0 ? deadlines.dueInstantly(at) : deadlines.due(at, limitDays);
    return due(Kind.STARTED, at, limitDays == 0 ? "即时办结" : "受理次日起算", null, due, deadlines);
  }

  /** The promised clock stands still while a finished review waits for a deferred paper (DOMAIN §2). */
  CaseClock pause(Instant at, Deadlines deadlines) {
    int left = deadlines.workingDaysBetween(deadlines.dateOf(at), deadlines.dateOf(dueAt));
    return new CaseClock(limitDays, dueAt, warnAt, provisional, with(new Entry(Kind.PAUSED, at, "审核完毕，等待容缺材料", left, dueAt)));
  }

  /** Gives back the working days that were left, and at least one for checking what came in. */
  CaseClock resume(Instant at, Deadlines deadlines) {
    int left = Math.max(1, entries.get(entries.size() - 1).daysLeft());
    return due(Kind.RESUMED, at, "容缺材料补齐", left, deadlines.due(at, left), deadlines);
  }

  CaseClock stop(Instant at, String rule) {
    return isRunning() || isPaused()
        ? new CaseClock(limitDays, dueAt, warnAt, provisional, with(new Entry(Kind.STOPPED, at, rule, null, dueAt)))
        : this;
  }

  private CaseClock due(Kind kind, Instant at, String rule, Integer left, DueDate due, Deadlines deadlines) {
    Instant dueAfter = due.dueAt().toInstant();
    return new CaseClock(limitDays, dueAfter, deadlines.warnAt(at, due).toInstant(), due.provisional(),
        with(new Entry(kind, at, rule, left, dueAfter)));
  }

  private boolean lastIs(Kind kind) {
    return !entries.isEmpty() && entries.get(entries.size() - 1).kind() == kind;
  }

  private List<Entry> with(Entry entry) {
    List<Entry> longer = new ArrayList<>(entries);
    longer.add(entry);
    return longer;
  }
}
