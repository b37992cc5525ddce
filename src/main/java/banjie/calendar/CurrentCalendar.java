package banjie.calendar;

import banjie.deadlines.WorkingCalendar;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The calendar in force, held in memory. Another node may have loaded a notice, so once in a while the version in the
 * database is compared; only when it moved are the days read again.
 */
class CurrentCalendar implements Supplier<WorkingCalendar> {

  private record Held(long version, WorkingCalendar calendar, long checkedAt) {}

  private final CalendarMapper mapper;
  private final long checkEvery;
  private volatile Held held;

  CurrentCalendar(CalendarMapper mapper, Duration checkEvery) {
    this.mapper = mapper;
    this.checkEvery = checkEvery.toNanos();
  }

  @Override
  public WorkingCalendar get() {
    Held known = held;
    if (known == null || ticks() - known.checkedAt() >= checkEvery) {
      known = check(known);
      held = known;
    }
    return known.calendar();
  }

  /** The next question goes to the database. */
  void forget() {
    held = null;
  }

  /** The version is read before the days: if both move in between, the next check sees it. */
  private Held check(Held known) {
    long version = mapper.version();
    WorkingCalendar calendar = known != null && known.version() == version ? known.calendar() : read(mapper);
    return new Held(version, calendar, ticks());
  }

  static WorkingCalendar read(CalendarMapper mapper) {
    return new WorkingCalendar(
        mapper.notices().stream().map(LoadedNotice::year).collect(Collectors.toSet()), mapper.days());
  }

  /** How old the memory is, not what time it is: a clock moved in a demo must neither stop nor hasten the check. */
  private static long ticks() {
    return System.nanoTime();
  }
}
