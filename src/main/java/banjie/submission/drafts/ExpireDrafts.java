package banjie.submission.drafts;

import java.time.Clock;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Deletes what nobody has touched for the time that drafts are kept. Until it comes by, an expired draft is already unknown
 * to everybody.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ExpireDrafts {

  private final DraftMapper drafts;
  private final Clock clock;

  ExpireDrafts(DraftMapper drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
  int expire() {
    return drafts.deleteExpired(clock.instant());
  }
}
