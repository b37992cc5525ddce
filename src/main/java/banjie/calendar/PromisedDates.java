package banjie.calendar;

import banjie.calendar.IfAcceptedNow.Counter;
import banjie.deadlines.Deadlines;
import banjie.deadlines.DueDate;
import banjie.deadlines.Explanation;
import banjie.deadlines.Term;
import banjie.deadlines.TimeLimit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** "If I apply today, when is it done?" An application can be accepted only while the counters are open. */
@Component
public class PromisedDates {

  private final Deadlines deadlines;
  private final Clock clock;

  PromisedDates(Deadlines deadlines, Clock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  public IfAcceptedNow ifAcceptedNow(TimeLimit limit) {
    Instant now = clock.instant();
    LocalDate today = deadlines.dateOf(now);
    LocalDate acceptedOn = deadlines.nextWorkingDayCloseOrSame(now).toLocalDate();
    if (limit.kind() == TimeLimit.Kind.INSTANT) {
      return new IfAcceptedNow(today, acceptedOn, counter(now, today, acceptedOn), deadlines.dueInstantly(now), null);
    }
    Instant accepted = acceptedOn.equals(today) ? now : deadlines.closeOn(acceptedOn);
    Explanation why = Explanation.of(Term.of(accepted, limit.days(), deadlines), deadlines);
    DueDate due = why.due();
    return new IfAcceptedNow(today, acceptedOn, counter(now, today, acceptedOn), due, why);
  }

  private Counter counter(Instant now, LocalDate today, LocalDate acceptedOn) {
    if (!deadlines.calendar().isWorkingDay(today)) {
      return Counter.DAY_OFF;
    }
    if (!acceptedOn.equals(today)) {
      return Counter.CLOSED;
    }
    LocalTime time = deadlines.local(now).toLocalTime();
    return time.isBefore(deadlines.hours().opens()) ? Counter.OPENS_LATER : Counter.OPEN;
  }
}
