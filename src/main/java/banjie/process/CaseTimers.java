package banjie.process;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseState;
import banjie.deadlines.Deadlines;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** When each timer of the models fires, as the case has it: asked when a timer is made and whenever dates move. */
@Component
class CaseTimers {

  private final Deadlines deadlines;

  CaseTimers(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /**
   * @param timer one of the TIMER_ ids of {@link Models}
   * @return null where the case has no such date
   */
  Instant dueAt(String timer, CaseFile file) {
    return dueAt(timer, file, deadlines);
  }

  /** @param deadlines with the calendar that the case's dates were counted with */
  static Instant dueAt(String timer, CaseFile file, Deadlines deadlines) {
    return switch (timer) {
      case Models.TIMER_WARNING -> file.promised().warnAt();
      case Models.TIMER_OVERDUE -> file.promised().dueAt();
      case Models.TIMER_SILENCE -> file.milestones().silenceDueAt();
      case Models.TIMER_CORRECTION_DUE -> endOfDay(file.milestones().correctionDueAt(), deadlines);
      case Models.TIMER_DEFERRAL_DUE -> endOfDay(deferralDueAt(file, deadlines), deadlines);
      case Models.TIMER_DELIVERY_DUE -> file.milestones().deliveryDueAt();
      case Models.TIMER_PROCEDURE_DUE -> file.isInSpecialProcedure() ? file.specialProcedure().term().dueAt() : null;
      case Models.TIMER_CORRECTION_REMINDER_3, Models.TIMER_DEFERRAL_REMINDER_3 -> reminderAt(file, 3, deadlines);
      case Models.TIMER_CORRECTION_REMINDER_1, Models.TIMER_DEFERRAL_REMINDER_1 -> reminderAt(file, 1, deadlines);
      case Models.TIMER_CORRECTION_REMINDER_0, Models.TIMER_DEFERRAL_REMINDER_0 -> reminderAt(file, 0, deadlines);
      default -> throw new IllegalArgumentException("No date of the case belongs to timer " + timer);
    };
  }

  /** The bureau's timers stand still with its clock, the applicant's while a special procedure holds the case. */
  static boolean standsStill(String timer, CaseFile file) {
    return switch (timer) {
      case Models.TIMER_WARNING, Models.TIMER_OVERDUE -> file.promised().paused();
      case Models.TIMER_DEFERRAL_DUE, Models.TIMER_DEFERRAL_REMINDER_3, Models.TIMER_DEFERRAL_REMINDER_1,
          Models.TIMER_DEFERRAL_REMINDER_0 -> file.isInSpecialProcedure();
      default -> false;
    };
  }

  /** @param daysBefore working days before the correction or deferral term ends; 0 is the morning of its last day */
  Instant reminderAt(CaseFile file, int daysBefore) {
    return reminderAt(file, daysBefore, deadlines);
  }

  private static Instant reminderAt(CaseFile file, int daysBefore, Deadlines deadlines) {
    Instant due = file.state() == CaseState.CORRECTION
        ? file.milestones().correctionDueAt()
        : deferralDueAt(file, deadlines);
    return deadlines.workingDaysBefore(due.atOffset(ZoneOffset.UTC), daysBefore).toInstant();
  }

  /**
   * In a special procedure, the date that will hold if that takes as long as was told. A timer that is made meanwhile, by
   * whichever door, doesn't stand still; it goes by this.
   */
  private static Instant deferralDueAt(CaseFile file, Deadlines deadlines) {
    Instant due = file.milestones().deferralDueAt();
    return due == null || !file.isInSpecialProcedure()
        ? due
        : deadlines.due(due, file.specialProcedure().days()).dueAt().toInstant();
  }

  /** 24:00 of the last day: online supplements count until then (DOMAIN §1). */
  private static Instant endOfDay(Instant at, Deadlines deadlines) {
    return at == null ? null : deadlines.endOfDay(at);
  }
}
