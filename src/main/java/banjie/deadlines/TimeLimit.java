package banjie.deadlines;

import java.util.Objects;

/** A promised or statutory limit: done at once, or within so many working days. */
public record TimeLimit(Kind kind, int days) {

  public enum Kind { INSTANT, WORKING_DAYS }

  public static final TimeLimit INSTANT = new TimeLimit(Kind.INSTANT, 0);

  public TimeLimit {
    Objects.requireNonNull(kind, "kind");
    if (kind == Kind.INSTANT ? days != 0 : days < 1) {
      throw new IllegalArgumentException(kind + " with " + days + " days");
    }
  }

  /** @param days 0 means instant */
  public static TimeLimit workingDays(int days) {
    return days == 0 ? INSTANT : new TimeLimit(Kind.WORKING_DAYS, days);
  }
}
