package banjie.appointments;

import banjie.deadlines.ClassifiedDay;
import banjie.deadlines.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which days can be booked, until when a booking can be taken back, and who may not book for a time. */
final class BookingRules {

  private final AppointmentSettings settings;

  BookingRules(AppointmentSettings settings) {
    this.settings = settings;
  }

  /**
   * From tomorrow to the last day that can be booked, in order, with the days in between that are not worked. Today is
   * never among them: at least one day ahead.
   */
  List<ClassifiedDay> ahead(WorkingCalendar calendar, LocalDate today) {
    List<ClassifiedDay> days = new ArrayList<>();
    LocalDate day = today;
    for (int working = 0; working < settings.workingDaysAhead(); ) {
      day = day.plusDays(1);
      ClassifiedDay classified = calendar.classify(day);
      days.add(classified);
      working += classified.isWorking() ? 1 : 0;
    }
    return days;
  }

  boolean bookable(WorkingCalendar calendar, LocalDate today, LocalDate day) {
    return ahead(calendar, today).stream().anyMatch(d -> d.date().equals(day) && d.isWorking());
  }

  /** The last moment to cancel or change. */
  Instant changeableUntil(Instant starts) {
    return starts.minus(settings.cancelBefore());
  }

  Instant checkInFrom(Instant starts) {
    return starts.minus(settings.checkInBefore());
  }

  /**
   * @param missed the days of the person's missed appointments
   * @return the last day of the bar that holds today, or null when none does
   */
  LocalDate barredUntil(Collection<LocalDate> missed, LocalDate today) {
    AppointmentSettings.NoShows rule = settings.noShows();
    if (rule.limit() == 0) {
      return null;
    }
    return missed.stream()
        .filter(day -> !day.isAfter(today) && !day.plusDays(rule.barDays()).isBefore(today))
        .filter(day -> missed.stream().filter(d -> !d.isAfter(day) && d.isAfter(day.minusDays(rule.withinDays()))).count() >= rule.limit())
        .max(LocalDate::compareTo)
        .map(day -> day.plusDays(rule.barDays()))
        .orElse(null);
  }
}
