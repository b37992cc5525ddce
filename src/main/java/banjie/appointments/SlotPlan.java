package banjie.appointments;

import banjie.deadlines.BusinessHours;
import banjie.platform.BureauClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When people are served on a working day, and how many at a time. Which days are worked is the calendar's. */
final class SlotPlan {

  private final AppointmentSettings settings;
  private final BusinessHours hours;

  SlotPlan(AppointmentSettings settings, BusinessHours hours) {
    this.settings = settings;
    this.hours = hours;
  }

  /** Offices that people can come to by appointment or with a number. */
  boolean serves(String office) {
    return settings.offices().containsKey(office);
  }

  /** People per slot. */
  int capacity(String office) {
    return serves(office) ? settings.offices().get(office).capacity() : 0;
  }

  /** @param extendedToo with the extended hours, which the guide offers for some items only */
  List<Slot> slots(String office, LocalDate day, boolean extendedToo) {
    List<Slot> slots = new ArrayList<>();
    AppointmentSettings.Hours lunch = settings.lunch();
    fill(slots, day, hours.opens(), earlier(lunch.from(), hours.closes()), false);
    fill(slots, day, later(lunch.to(), hours.opens()), hours.closes(), false);
    if (extendedToo) {
      extended(office, day).forEach(e -> fill(slots, day, e.from(), e.to(), true));
    }
    slots.sort(Comparator.comparing(Slot::starts).thenComparing(Slot::extended));
    return slots;
  }

  Optional<Slot> slot(String office, LocalDate day, LocalTime starts, boolean extendedToo) {
    return slots(office, day, extendedToo).stream().filter(slot -> slot.starts().equals(starts)).findFirst();
  }

  /** Numbers are given on a working day from shortly before opening until close, over lunch too, and in extended hours. */
  boolean givesNumbers(String office, Instant now) {
    LocalDate day = now.atZone(BureauClock.ZONE).toLocalDate();
    LocalTime time = now.atZone(BureauClock.ZONE).toLocalTime();
    return within(time, hours.opens().minus(settings.tickets().early()), hours.closes())
        || extended(office, day).stream().anyMatch(e -> within(time, e.from(), e.to()));
  }

  LocalTime opens() {
    return hours.opens();
  }

  LocalTime closes() {
    return hours.closes();
  }

  private List<AppointmentSettings.Extended> extended(String office, LocalDate day) {
    return serves(office)
        ? settings.offices().get(office).extended().stream().filter(e -> e.days().contains(day.getDayOfWeek())).toList()
        : List.of();
  }

  /** What is left over and shorter than a slot stays free. */
  private void fill(List<Slot> slots, LocalDate day, LocalTime from, LocalTime to, boolean extended) {
    long length = settings.slot().toMinutes();
    for (long left = Duration.between(from, to).toMinutes(); left >= length; left -= length) {
      LocalTime end = from.plusMinutes(length);
      slots.add(new Slot(day, from, end, extended));
      from = end;
    }
  }

  private static boolean within(LocalTime time, LocalTime from, LocalTime to) {
    return !time.isBefore(from) && time.isBefore(to);
  }

  private static LocalTime earlier(LocalTime a, LocalTime b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalTime later(LocalTime a, LocalTime b) {
    return a.isAfter(b) ? a : b;
  }
}
