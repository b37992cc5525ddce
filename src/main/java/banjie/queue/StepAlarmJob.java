package banjie.queue;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for late steps again and again, on every node. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "banjie.step-alarm.enabled", matchIfMissing = true)
class StepAlarmJob {

  private final StepAlarm alarm;

  StepAlarmJob(StepAlarm alarm) {
    this.alarm = alarm;
  }

  @Scheduled(fixedDelayString = "${banjie.step-alarm.every:1m}", initialDelayString = "${banjie.step-alarm.every:1m}")
  void look() {
    alarm.look();
  }
}
