package banjie.calendar;

import banjie.deadlines.DueDate;
import banjie.deadlines.Step;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.OffsetDateTime;
import java.util.List;

/** @param dueAt always with seconds and offset, so that every reader parses it alike */
record DeadlineAnswer(
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm:ssXXX") OffsetDateTime dueAt, boolean provisional, List<Step> steps) {

  static DeadlineAnswer of(DueDate due) {
    return new DeadlineAnswer(due.dueAt(), due.provisional(), due.steps());
  }
}
