package banjie.deadlines;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;

/** When the counters open and close on a working day; limits end at close of business (民法典 203). */
public record BusinessHours(LocalTime opens, LocalTime closes, ZoneId zone) {

  public static final BusinessHours USUAL =
      new BusinessHours(LocalTime.of(8, 30), LocalTime.of(17, 0), ZoneId.of("Asia/Shanghai"));

  public BusinessHours {
    Objects.requireNonNull(zone, "zone");
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException("opens " + opens + " is not before closes " + closes);
    }
  }

  /** Working time of one working day. */
  public Duration length() {
    return Duration.between(opens, closes);
  }

  OffsetDateTime openingOf(LocalDate date) {
    return date.atTime(opens).atZone(zone).toOffsetDateTime();
  }

  OffsetDateTime closeOf(LocalDate date) {
    return date.atTime(closes).atZone(zone).toOffsetDateTime();
  }
}
