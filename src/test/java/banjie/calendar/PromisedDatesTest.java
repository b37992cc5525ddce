package banjie.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.calendar.IfAcceptedNow.Counter;
import banjie.deadlines.TimeLimit;
import banjie.platform.TestTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BanjieTest
class PromisedDatesTest {

  @Autowired PromisedDates promised;
  @Autowired TestTime time;

  @ParameterizedTest(name = "{1} working days at {0}: accepted {2}, due {3}, counter {4}")
  @CsvSource({
      // Spring Festival: 14 and 28 February are worked, 15 to 23 are not.
      "2026-02-13T10:00, 5, 2026-02-13, 2026-02-27, OPEN",
      "2026-02-13T10:00, 3, 2026-02-13, 2026-02-25, OPEN",
      "2026-02-13T17:00, 5, 2026-02-13, 2026-02-27, OPEN",
      "2026-02-13T17:01, 5, 2026-02-14, 2026-02-28, CLOSED",
      "2026-02-14T08:00, 1, 2026-02-14, 2026-02-24, OPENS_LATER",
      "2026-02-17T10:00, 1, 2026-02-24, 2026-02-25, DAY_OFF",
      "2026-09-30T10:00, 5, 2026-09-30, 2026-10-13, OPEN",
      // Instant matters: the same day while the counters are open, else the next day they are.
      "2026-11-24T16:59, 0, 2026-11-24, 2026-11-24, OPEN",
      "2026-11-24T07:00, 0, 2026-11-24, 2026-11-24, OPENS_LATER",
      "2026-11-24T17:01, 0, 2026-11-25, 2026-11-25, CLOSED",
      "2026-11-27T17:01, 0, 2026-11-30, 2026-11-30, CLOSED",
      "2026-11-28T10:00, 0, 2026-11-30, 2026-11-30, DAY_OFF",
      "2026-02-15T10:00, 0, 2026-02-24, 2026-02-24, DAY_OFF"})
  void theCountersHaveToBeOpenToAccept(String now, int days, LocalDate acceptedOn, LocalDate due, Counter counter) {
    time.at(now);

    IfAcceptedNow answer = promised.ifAcceptedNow(TimeLimit.workingDays(days));

    assertThat(answer.acceptedOn()).isEqualTo(acceptedOn);
    assertThat(answer.due().dueAt()).isEqualTo(OffsetDateTime.parse(due + "T17:00:00+08:00"));
    assertThat(answer.counter()).isEqualTo(counter);
    assertThat(answer.instant()).isEqualTo(days == 0);
  }
}
