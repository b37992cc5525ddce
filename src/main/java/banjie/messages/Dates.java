package banjie.messages;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.deadlines.ClockLedger;
import banjie.deadlines.Deadlines;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the dates of a case that a message tells. */
@Component
class Dates {

  private final Deadlines deadlines;

  Dates(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** What has happened is never provisional. */
  Date past(Instant at) {
    return new Date(at, false);
  }

  Date due(Instant at) {
    return new Date(at, !deadlines.calendar().isFirm(deadlines.dateOf(at)));
  }

  Date promised(CaseFile file) {
    return of(file.promised());
  }

  Date of(ClockLedger clock) {
    return new Date(clock.dueAt(), clock.provisional());
  }

  /** @return empty where the event says no such date */
  Optional<Date> said(CaseEvent event, String key) {
    return read(event.detail().get(key));
  }

  Optional<Date> read(Object value) {
    if (value instanceof Instant at) {
      return Optional.of(due(at));
    }
    if (value instanceof OffsetDateTime at) {
      return Optional.of(due(at.toInstant()));
    }
    try {
      return value instanceof String text ? Optional.of(due(OffsetDateTime.parse(text).toInstant())) : Optional.empty();
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
