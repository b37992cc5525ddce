package banjie.process;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseMilestones;
import banjie.casefile.CaseState;
import banjie.deadlines.Deadlines;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * When each timer and each task of a case is due, as its row says now. One place for what the models' expressions ask
 * when a timer is made and for what moves it later.
 */
final class CaseTimers {

  private CaseTimers() {}

  /** By the timer's id; only those that the case may have in its state, and none that stand still. */
  static Map<String, Instant> timers(CaseFile file, Deadlines deadlines) {
    CaseMilestones m = file.milestones();
    Map<String, Instant> timers = new LinkedHashMap<>();
    switch (file.state()) {
      case SUBMITTED -> timers.put(Models.TIMER_SILENCE, m.silenceDueAt());
      case CORRECTION -> {
        timers.put(Models.TIMER_CORRECTION_DUE, deadlines.endOfDay(m.correctionDueAt()));
        timers.put(Models.TIMER_CORRECTION_REMINDER_3, reminder(file, 3, deadlines));
        timers.put(Models.TIMER_CORRECTION_REMINDER_1, reminder(file, 1, deadlines));
        timers.put(Models.TIMER_CORRECTION_REMINDER_0, reminder(file, 0, deadlines));
      }
      case IN_REVIEW -> inReview(file, deadlines, timers);
      case DECIDED, COMPLETED -> timers.put(Models.TIMER_DELIVERY_DUE, m.deliveryDueAt());
      default -> { }
    }
    return timers;
  }

  /** By the task's id in the model. */
  static Map<String, Instant> tasks(CaseFile file) {
    return switch (file.state()) {
      case SUBMITTED -> Map.of(Models.TASK_CHECK_INTAKE, file.milestones().silenceDueAt());
      case IN_REVIEW -> {
        Instant due = file.clock().dueAt();
        yield Map.of(Models.TASK_REVIEW, due, Models.TASK_DECIDE_LICENCE, due, Models.TASK_LEAD_CHECK, due,
            Models.TASK_SECOND_CHECK, due, Models.TASK_VERIFY_SUPPLY, due);
      }
      case DECIDED, COMPLETED -> {
        Instant due = file.milestones().deliveryDueAt();
        yield Map.of(Models.TASK_PRODUCE_RESULT, due, Models.TASK_DELIVER_RESULT, due);
      }
      default -> Map.of();
    };
  }

  /** @param daysBefore working days before the correction or deferral term ends; 0 is the morning of its last day */
  static Instant reminder(CaseFile file, int daysBefore, Deadlines deadlines) {
    Instant due = file.state() == CaseState.CORRECTION
        ? file.milestones().correctionDueAt()
        : file.milestones().deferralDueAt();
    return deadlines.workingDaysBefore(due.atOffset(ZoneOffset.UTC), daysBefore).toInstant();
  }

  private static void inReview(CaseFile file, Deadlines deadlines, Map<String, Instant> timers) {
    if (!file.clock().isPaused()) {
      timers.put(Models.TIMER_WARNING, file.clock().warnAt());
      timers.put(Models.TIMER_OVERDUE, file.clock().dueAt());
    }
    if (file.awaitsSupply()) {
      timers.put(Models.TIMER_DEFERRAL_DUE, deadlines.endOfDay(file.milestones().deferralDueAt()));
      timers.put(Models.TIMER_DEFERRAL_REMINDER_3, reminder(file, 3, deadlines));
      timers.put(Models.TIMER_DEFERRAL_REMINDER_1, reminder(file, 1, deadlines));
      timers.put(Models.TIMER_DEFERRAL_REMINDER_0, reminder(file, 0, deadlines));
    }
  }
}
