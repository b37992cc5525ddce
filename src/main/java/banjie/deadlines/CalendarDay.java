package banjie.deadlines;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One day that an official holiday notice lists.
 *
 * @param name the festival, as the notice names it (春节; two at once as 中秋节、国庆节)
 * @param notice the title of the notice, for example 国办发明电〔2025〕7号
 */
public record CalendarDay(LocalDate date, Kind kind, String name, String notice) {

  public enum Kind {
    HOLIDAY,
    /** A Saturday or Sunday that is worked to make up for a holiday (调休). */
    WORKDAY
  }

  public CalendarDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }
}
