package banjie.calendar;

import banjie.deadlines.Deadlines;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeadlinesSettings.class)
class DeadlinesConfig {

  /** Nobody may count before the built-in notices are there. */
  @Bean
  CurrentCalendar currentCalendar(BuiltInNotices builtIn, CalendarMapper mapper, DeadlinesSettings settings) {
    builtIn.loadMissing();
    return new CurrentCalendar(mapper, settings.calendarCheck());
  }

  @Bean
  Deadlines deadlines(CurrentCalendar calendar, DeadlinesSettings settings) {
    return new Deadlines(calendar, settings.businessHours(), settings.receipt());
  }
}
