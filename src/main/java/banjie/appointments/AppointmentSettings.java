package banjie.appointments;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param slot how long a booked person's time is
 * @param lunch when nobody is booked, except by extended hours
 * @param workingDaysAhead how far ahead days can be booked; the first is the next working day
 * @param cancelBefore until so long before the slot it can be cancelled or changed, that moment included
 * @param checkInBefore from so long before the slot on a booked person can check in
 * @param offices by office code; one that isn't named takes no bookings and has no tickets
 */
@ConfigurationProperties("banjie.appointments")
record AppointmentSettings(
    @DefaultValue("30m") Duration slot,
    @DefaultValue Hours lunch,
    @DefaultValue("5") int workingDaysAhead,
    @DefaultValue("2h") Duration cancelBefore,
    @DefaultValue("30m") Duration checkInBefore,
    @DefaultValue NoShows noShows,
    @DefaultValue Tickets tickets,
    @DefaultValue Map<String, Counter> offices) {

  /** From one time of day to another. */
  record Hours(@DefaultValue("12:00") LocalTime from, @DefaultValue("13:00") LocalTime to) {

    Hours {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException(from + " is not before " + to);
      }
    }
  }

  /**
   * @param limit so many missed appointments within so many days bar the person from booking; 0 never
   * @param barDays for so many days after the one that was too many
   */
  record NoShows(@DefaultValue("3") int limit, @DefaultValue("90") int withinDays, @DefaultValue("30") int barDays) {}

  /**
   * @param windows that serve booked people in every slot
   * @param perSlot how many people one of them serves in a slot
   * @param extended times outside the usual ones (延时服务)
   */
  record Counter(@DefaultValue("1") int windows, @DefaultValue("1") int perSlot, @DefaultValue List<Extended> extended) {

    Counter {
      if (windows < 0 || perSlot < 0) {
        throw new IllegalArgumentException("negative capacity");
      }
    }

    int capacity() {
      return windows * perSlot;
    }
  }

  /** @param days of the week, where they are worked at all */
  record Extended(LocalTime from, LocalTime to,
      @DefaultValue({"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"}) Set<DayOfWeek> days) {

    Extended {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException(from + " is not before " + to);
      }
    }
  }

  /**
   * @param early so long before opening numbers are given
   * @param patience who has waited so long goes before those with priority
   * @param callsBeforeMissed so often a number is called before it counts as missed
   * @param perAddress so many numbers are given to one network address within {@code within}, where no clerk stands beside
   * @param machines addresses or networks of the hall's own machines, to which that limit doesn't apply
   */
  record Tickets(
      @DefaultValue("30m") Duration early,
      @DefaultValue("45m") Duration patience,
      @DefaultValue("2") int callsBeforeMissed,
      @DefaultValue("10") int perAddress,
      @DefaultValue("10m") Duration within,
      @DefaultValue List<String> machines) {}

  AppointmentSettings {
    if (slot.compareTo(Duration.ofMinutes(5)) < 0 || workingDaysAhead < 1 || cancelBefore.isNegative()) {
      throw new IllegalArgumentException("slot of 5 minutes or more, one working day or more, cancelBefore not negative");
    }
  }
}
