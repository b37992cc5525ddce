package banjie.platform;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

@Configuration(proxyBeanMethods = false)
class ClockConfig {

  @Bean
  BureauClock bureauClock(ClockOffset offset, ApplicationEventPublisher events, Environment environment) {
    return new BureauClock(offset, events, environment.acceptsProfiles(Profiles.of("demo")));
  }
}
