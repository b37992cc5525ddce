package banjie.documents;

import banjie.platform.BureauClock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How templates write dates; the fields hold them as ISO 8601. */
public final class Words {

  static final Words INSTANCE = new Words();

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分");

  private Words() {}

  /** For example 2026年11月23日; null of null. */
  public String day(String moment) {
    return moment == null ? null : DAY.format(local(moment));
  }

  /** For example 2026年11月23日17时00分; null of null. */
  public String minute(String moment) {
    return moment == null ? null : MINUTE.format(local(moment));
  }

  /** What stands in place of an empty field. */
  public String or(Object value, String instead) {
    return value == null || value.toString().isBlank() ? instead : value.toString();
  }

  private static ZonedDateTime local(String moment) {
    return OffsetDateTime.parse(moment).atZoneSameInstant(BureauClock.ZONE);
  }
}
