package banjie.appointments;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who waits for whom, until the transaction ends. Always in this order, so that two never wait for each other: the person,
 * the calendar, the booking's row, the slot.
 */
@Component
class Turns {

  private static final String CALENDAR = "appointments calendar";

  private final BookingMapper mapper;

  Turns(BookingMapper mapper) {
    this.mapper = mapper;
  }

  void person(String holder) {
    mapper.alone("appointments person " + holder);
  }

  /** The calendar stays as it is while somebody books. */
  void keepCalendar() {
    mapper.together(CALENDAR);
  }

  /** Nobody books while the calendar changes. */
  void changeCalendar() {
    mapper.alone(CALENDAR);
  }

  void slot(String office, Slot slot) {
    mapper.alone("appointments slot " + office + " " + slot.day() + " " + slot.starts());
  }

  void clerk(UUID person) {
    mapper.alone("appointments clerk " + person);
  }
}
