package banjie.deadlines;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One day of a count, and why it was counted or passed over.
 *
 * @param number the how-manieth working day it is; 0 for a day that isn't numbered
 * @param name the festival behind a holiday or make-up day, else null
 */
public record Step(
    LocalDate date, boolean counted, int number, Reason reason, String name, String reasonZh, String reasonEn) {

  static Step counted(ClassifiedDay day, int number) {
    return new Step(day.date(), true, number, day.reason(), day.name(), day.reasonZh(), day.reasonEn());
  }

  static Step passedOver(ClassifiedDay day) {
    return new Step(day.date(), false, 0, day.reason(), day.name(), day.reasonZh(), day.reasonEn());
  }

  /** The day itself would have been worked, or doesn't matter; another reason keeps it out of the count. */
  static Step passedOver(ClassifiedDay day, Reason reason) {
    return passedOver(new ClassifiedDay(day.date(), reason, day.name(), true));
  }

  /** A working day on which the clock stood still. */
  static Step stoodStill(ClassifiedDay day, PauseCause cause) {
    return new Step(day.date(), false, 0, Reason.PAUSED, day.name(),
        "暂停：" + cause.nameZh(), "stands still: " + cause.nameEn());
  }

  /** The clock stood still for the rest of this day. */
  Step inPart(BigDecimal hours, PauseCause cause) {
    return new Step(date, counted, number, reason, name,
        reasonZh + "，计" + hours + "小时，其余时间暂停：" + cause.nameZh(),
        reasonEn + ", " + hours + " hours counted, else stands still: " + cause.nameEn());
  }
}
