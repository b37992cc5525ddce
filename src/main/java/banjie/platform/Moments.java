package banjie.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Reads the moments that people write: ISO 8601, and without an offset it is the bureau's own time. */
public final class Moments {

  private Moments() {}

  /**
   * @param field the name of the field, for the complaint
   * @param text for example 2026-02-13T10:00:00 or 2026-02-13T10:00:00+08:00; null is refused
   */
  public static Instant parse(String field, String text) {
    if (text == null || text.isBlank()) {
      throw new Refusal(Refusal.Kind.INVALID, "missing-moment", field, "请填写时间", "A date and time is required");
    }
    try {
      TemporalAccessor moment = DateTimeFormatter.ISO_DATE_TIME
          .parseBest(text.strip(), ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from);
      return moment instanceof LocalDateTime local
          ? local.atZone(BureauClock.ZONE).toInstant()
          : Instant.from(moment);
    } catch (DateTimeException notAMoment) {
      throw new Refusal(Refusal.Kind.INVALID, "malformed-moment", field,
          "时间格式应为 2026-02-13T10:00:00", "Write the time like 2026-02-13T10:00:00");
    }
  }
}
