package banjie.absence;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for absences that began or ended, again and again, on every node. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "banjie.absences.enabled", matchIfMissing = true)
class FollowAbsencesJob {

  private final FollowAbsences follow;

  FollowAbsencesJob(FollowAbsences follow) {
    this.follow = follow;
  }

  @Scheduled(fixedDelayString = "${banjie.absences.every:1m}", initialDelayString = "${banjie.absences.every:1m}")
  void look() {
    follow.look();
  }
}
