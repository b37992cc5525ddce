package banjie.calendar;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever starts the application hears too that a notice is missing. */
@Component
class CalendarReminder {

  private static final Logger log = LoggerFactory.getLogger(CalendarReminder.class);

  private final Calendars calendars;

  CalendarReminder(Calendars calendars) {
    this.calendars = calendars;
  }

  @EventListener(ApplicationReadyEvent.class)
  void remind() {
    calendars.reminders().forEach(reminder -> log.warn("{} {}", reminder.messageZh(), reminder.messageEn()));
  }
}
