package banjie.deadlines;

import java.time.LocalDate;

/**
 * What the calendar knows about a day.
 *
 * @param name the festival behind a holiday or make-up day, else null
 * @param firm false while only the law, and no notice, says what this day is
 */
public record ClassifiedDay(LocalDate date, Reason reason, String name, boolean firm) {

  public boolean isWorking() {
    return reason.isWorking();
  }

  public String reasonZh() {
    return DayWords.zh(this);
  }

  public String reasonEn() {
    return DayWords.en(this);
  }
}
