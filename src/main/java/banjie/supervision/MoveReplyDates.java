package banjie.supervision;

import banjie.calendar.CalendarChanged;
import banjie.calendar.Calendars;
import banjie.deadlines.Deadlines;
import banjie.deadlines.DueDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers that are due follow a changed calendar, in its own transaction: there are never many. */
@Component
class MoveReplyDates {

  private final UrgingMapper urgings;
  private final Calendars calendars;

  MoveReplyDates(UrgingMapper urgings, Calendars calendars) {
    this.urgings = urgings;
    this.calendars = calendars;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(CalendarChanged change) {
    Deadlines deadlines = calendars.countingWith(calendars.stored());
    for (UrgingMapper.Open urging : urgings.lockOpen()) {
      DueDate due = deadlines.due(urging.askedAt(), urging.days());
      urgings.redate(urging.id(), due.dueAt().toInstant(), due.provisional());
    }
  }
}
