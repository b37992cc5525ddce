package banjie.calendar;

import banjie.deadlines.ClassifiedDay;
import banjie.deadlines.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * A year as a wall calendar shows it.
 *
 * @param firm false while the notice of that year is not loaded: then the days are those of the law
 * @param notice its title, null while none is loaded
 * @param spells holidays in a row, and make-up days, in order
 * @param previous null where nothing is known before; next likewise
 */
public record YearView(int year, boolean firm, String notice, int workingDays, List<Month> months, List<Spell> spells,
    Integer previous, Integer next) {

  public YearView {
    months = List.copyOf(months);
    spells = List.copyOf(spells);
  }

  public record Month(int number, int workingDays, List<Week> weeks) {}

  /** Monday to Sunday; null for days of the months beside. */
  public record Week(List<Day> days) {}

  /** @param name the festival behind a holiday or make-up day, else null */
  public record Day(LocalDate date, Reason reason, String name, boolean working, boolean firm, boolean today, String reasonZh,
      String reasonEn) {

    static Day of(ClassifiedDay day, LocalDate today) {
      return new Day(day.date(), day.reason(), day.name(), day.isWorking(), day.firm(), day.date().equals(today), day.reasonZh(),
          day.reasonEn());
    }

    public boolean isHoliday() {
      return reason == Reason.HOLIDAY || reason == Reason.STATUTORY_HOLIDAY;
    }

    public boolean isMakeUp() {
      return reason == Reason.MAKE_UP_DAY;
    }
  }

  /** Days in a row with the same reason and name. */
  public record Spell(String name, String nameEn, boolean working, LocalDate from, LocalDate to, boolean firm) {

    public int days() {
      return (int) (to.toEpochDay() - from.toEpochDay()) + 1;
    }
  }
}
