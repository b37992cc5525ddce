package banjie.deadlines;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * When something is due, and how that was counted.
 *
 * @param provisional some day of the span is known from the law alone, because its year's notice is not loaded
 * @param steps every day from the event to the due date, in order
 */
public record DueDate(OffsetDateTime dueAt, boolean provisional, List<Step> steps) {

  public DueDate {
    steps = List.copyOf(steps);
  }

  /** How many working days were counted; 0 for an instant matter. */
  public int workingDays() {
    return steps.stream().mapToInt(Step::number).max().orElse(0);
  }
}
