package banjie.calendar;

import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Calendars for tests: invented notices, and the built-in ones alone again afterwards. */
@TestComponent
public class TestCalendar {

  private final JdbcTemplate rows;
  private final CurrentCalendar current;

  public TestCalendar(JdbcTemplate rows, CurrentCalendar current) {
    this.rows = rows;
    this.current = current;
  }

  /** A notice of 2027 with a bridge day on 31 December 2026, made up for on Sunday 3 January. */
  public static String noticeOf2027() {
    return NoticeFixtures.noticeOf2027();
  }

  /** The days that the law fixes, and no others. */
  public static String plainNoticeOf2027() {
    return NoticeFixtures.notice(2027, Map.of());
  }

  /** Only the built-in notices, and no run for the others. */
  public void reset() {
    int removed = rows.update("delete from banjie.calendar_notice where loaded_by <> 'built-in'")
        + rows.update("delete from banjie.calendar_decree");
    if (removed > 0) {
      rows.update("update banjie.calendar_version set version = version + 1");
      current.forget();
    }
  }
}
