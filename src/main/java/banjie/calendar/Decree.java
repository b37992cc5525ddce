package banjie.calendar;

import banjie.deadlines.CalendarDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Days changed within years whose notices are loaded: a holiday prolonged, a day worked after all. It adds to the
 * notices, which stay as they are.
 *
 * @param name the festival or the reason, as the strip of days shows it
 * @param title of the decree, for example 国办发明电〔2020〕1号
 */
public record Decree(
    @NotEmpty @Size(max = 31) List<@NotNull LocalDate> dates,
    @NotNull CalendarDay.Kind kind,
    @NotBlank @Size(max = 40) String name,
    @NotBlank @Size(max = 100) String title) {

  List<CalendarDay> days() {
    return dates.stream().map(date -> new CalendarDay(date, kind, name, title)).toList();
  }
}
