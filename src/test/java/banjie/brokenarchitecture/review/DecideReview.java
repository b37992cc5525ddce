package banjie.brokenarchitecture.review;

import banjie.brokenarchitecture.intake.DecideIntake;
import banjie.brokenarchitecture.portal.HomePages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Broken: calls back, knows a face, and reads the machine's time in five ways; the last two lines are sound. */
public final class DecideReview {

  DecideIntake back;
  HomePages face;

  Object[] times(Clock given) {
    return new Object[] {
        Instant.now(),
        LocalDate.now(ZoneId.of("Asia/Shanghai")),
        new Date(),
        System.currentTimeMillis(),
        Clock.systemUTC(),
        LocalDate.now(given),
        System.nanoTime()};
  }
}
