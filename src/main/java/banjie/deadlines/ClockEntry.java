package banjie.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * One line of a clock's ledger: a fact, and what followed from it at the time. Only the fact counts when the clock is
 * read again; the balances are the record of what people were told.
 *
 * @param by name of who caused it
 * @param rule why, with the article where there is one
 * @param cause of a pause or its end, else null
 * @param days working days granted: the least that is left after a resumption, or an extension; else null
 * @param before null on the first line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockEntry(
    Kind kind, Instant at, String by, String rule, PauseCause cause, Integer days, ClockBalance before, ClockBalance after) {

  public enum Kind {
    STARTED("起算"),
    PAUSED("暂停"),
    RESUMED("恢复"),
    /** From the beginning, with the whole limit. */
    RESTARTED("重新起算"),
    EXTENDED("延长"),
    /** The calendar changed; the same facts give another date. */
    RE_DATED("日历调整"),
    STOPPED("停止");

    private final String nameZh;

    Kind(String nameZh) {
      this.nameZh = nameZh;
    }

    public String nameZh() {
      return nameZh;
    }
  }
}
