package banjie.messages;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Empties the outbox again and again, on every node that shall send. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "banjie.messages.sending.enabled", matchIfMissing = true)
class SendingJob {

  private final Outbox outbox;

  SendingJob(Outbox outbox) {
    this.outbox = outbox;
  }

  @Scheduled(fixedDelayString = "${banjie.messages.sending.every:5s}")
  void send() {
    outbox.sendDue();
  }
}
