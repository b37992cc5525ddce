package banjie.redating;

import banjie.calendar.NoticePreview;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a changed calendar would do to open cases.
 *
 * @param calendar what it does to the days
 * @param looked open cases
 * @param cases cases with at least one other date; becomeFirm cases with a date that is provisional until now
 * @param byDate moved dates by kind
 * @param byOffice cases with another date, by office
 * @param numbers numbers of the cases on this page, for administrators, who see no case; else null
 * @param list the cases on this page of the offices that the person supervises; else null
 * @param more whether another page follows
 */
public record RedatingPreview(NoticePreview calendar, long looked, long cases, long becomeFirm, Map<String, Long> byDate,
    Map<String, Long> byOffice, List<String> numbers, List<CaseChange> list, boolean more) {

  public record CaseChange(UUID id, String number, String itemCode, String office, List<DateChange> dates) {}

  /**
   * @param date which one
   * @param provisionalAfter still depends on a notice that isn't loaded
   * @param whyZh the days that changed within its span; only the title where it becomes firm without moving
   */
  public record DateChange(String date, String dateZh, OffsetDateTime before, OffsetDateTime after, boolean provisionalBefore,
      boolean provisionalAfter, String whyZh, String whyEn) {

    boolean isMove() {
      return !before.equals(after);
    }

    boolean isMadeFirm() {
      return provisionalBefore && !provisionalAfter;
    }
  }
}
