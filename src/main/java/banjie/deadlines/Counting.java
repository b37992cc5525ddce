package banjie.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One count in progress: walks from day to day and writes down what it sees. */
final class Counting {

  private final WorkingCalendar calendar;
  private final List<Step> steps = new ArrayList<>();
  private boolean provisional;
  private LocalDate day;

  Counting(WorkingCalendar calendar, LocalDate start) {
    this.calendar = calendar;
    this.day = start;
  }

  /** Stays on the day if it is worked and business is still open, else moves to the next working day. */
  Counting toOpenDay(boolean closedAlready) {
    if (closedAlready && calendar.isWorkingDay(day)) {
      steps.add(Step.passedOver(calendar.classify(day), Reason.AFTER_CLOSE));
      day = day.plusDays(1);
    }
    for (; !calendar.isWorkingDay(day); day = day.plusDays(1)) {
      steps.add(Step.passedOver(seen()));
    }
    return this;
  }

  /** The work is due on this very day, which has no number in a count of days. */
  Counting sameDay() {
    steps.add(Step.counted(seen(), 0));
    return this;
  }

  /** Day 0 is excluded; the due date is the n-th working day after it. */
  Counting workingDays(int n) {
    steps.add(Step.passedOver(calendar.classify(day), Reason.EVENT_DAY));
    for (int number = 0; number < n; ) {
      day = day.plusDays(1);
      ClassifiedDay seen = seen();
      steps.add(seen.isWorking() ? Step.counted(seen, ++number) : Step.passedOver(seen));
    }
    return this;
  }

  LocalDate day() {
    return day;
  }

  DueDate dueAtCloseOf(BusinessHours hours) {
    return new DueDate(hours.closeOf(day), provisional, steps);
  }

  private ClassifiedDay seen() {
    ClassifiedDay seen = calendar.classify(day);
    provisional |= !seen.firm();
    return seen;
  }
}
