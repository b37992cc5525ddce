package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.platform.TestTime;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BanjieTest
class EngineClockTest {

  @Autowired TestTime time;

  @Test
  void theEngineTellsTheBureausTime() {
    assertThat(ClockUtil.getCurrentTime()).isEqualTo(Date.from(time.now()));
    time.at(time.now().plus(Duration.ofDays(3)));
    assertThat(ClockUtil.getCurrentTime()).isEqualTo(Date.from(time.now()));
    time.runs();
    assertThat(ClockUtil.getCurrentTime().toInstant())
        .isCloseTo(time.now(), Assertions.within(1, ChronoUnit.SECONDS));
  }
}
