package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The shared completion: the result is made, and handed over at once or delivered within ten working days. */
class CompletionTest extends Walk {

  private CaseWalk decided() {
    return file("resident-pension-benefit").accepted().reviewed(true);
  }

  @Test
  void aResultHandedOverAtOnceLeavesNothingToDeliver() {
    CaseWalk life = decided().resultHandedOver();

    life.in(Models.COMPLETION).hasNotPassed(Models.TASK_DELIVER_RESULT).hasPassed(Drawn.HANDED_OVER).isEnded();
    assertThat(life.story()).endsWith("COMPLETED", "DELIVERED");
    assertThat(life.date("deliveredAt")).isEqualTo(life.date("completedAt"));
  }

  @Test
  void aResultMadeForLaterIsDeliveredLater() {
    CaseWalk life = decided().resultMade();
    life.in(Models.COMPLETION).isWaitingAt(Models.TASK_DELIVER_RESULT);
    assertThat(life.state()).isEqualTo("COMPLETED");
    assertThat(life.view().at("/closed").asBoolean()).isFalse();
    assertThat(life.message("COMPLETED")).contains("办理结果（2026-1）");

    life.timePassesTo("2026-11-25T10:00").delivered();
    life.in(Models.COMPLETION).hasPassed(Drawn.DELIVERED).isEnded();
    life.in(Models.RESIDENT_PENSION_BENEFIT).hasPassed(Drawn.CLOSED).isEnded();
    assertThat(life.state()).isEqualTo("DELIVERED");
    assertThat(life.date("deliveredAt")).startsWith("2026-11-25");
    assertThat(life.count("DELIVERY_OVERDUE")).isZero();
    assertThat(life.jobs()).isZero();
  }

  @Test
  void tenWorkingDaysAfterTheDecisionALateDeliveryGetsItsCardOnceAndStaysWorkable() {
    CaseWalk life = decided().timePassesTo("2026-11-26T10:00").resultMade();
    assertThat(life.date("deliveryDueAt")).isEqualTo("2026-12-07T17:00:00+08:00");
    assertThat(life.timer(Models.TIMER_DELIVERY_DUE)).isEqualTo(life.date("deliveryDueAt"));

    assertThat(life.timePassesTo("2026-12-07T16:59").count("DELIVERY_OVERDUE")).isZero();
    assertThat(life.timePassesTo("2026-12-07T17:00").count("DELIVERY_OVERDUE")).isOne();
    life.in(Models.COMPLETION).hasPassed(Drawn.DELIVERY_CARD).isWaitingAt(Models.TASK_DELIVER_RESULT);

    life.timePassesTo("2026-12-20T10:00").delivered();
    life.in(Models.RESIDENT_PENSION_BENEFIT).isEnded();
    assertThat(life.count("DELIVERY_OVERDUE")).isOne();
  }

  @Test
  void theTenDaysPassOverAHoliday() {
    time.at("2026-09-30T10:00");

    assertThat(decided().date("deliveryDueAt")).isEqualTo("2026-10-20T17:00:00+08:00");
  }

  @Test
  void aResultMadeAfterTheTenDaysHasItsCardAtOnce() {
    CaseWalk life = decided().timePassesTo("2026-12-10T10:00");
    assertThat(life.count("DELIVERY_OVERDUE")).isZero();

    life.resultMade().jobsRun();
    assertThat(life.count("DELIVERY_OVERDUE")).isOne();
    life.in(Models.COMPLETION).isWaitingAt(Models.TASK_DELIVER_RESULT);
  }
}
