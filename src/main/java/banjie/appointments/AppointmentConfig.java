package banjie.appointments;

import banjie.catalogue.Catalogue;
import banjie.catalogue.Office;
import banjie.deadlines.Deadlines;
import banjie.platform.StartRefused;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AppointmentSettings.class)
class AppointmentConfig {

  @Bean
  SlotPlan slotPlan(AppointmentSettings settings, Deadlines deadlines, Catalogue catalogue) {
    List<String> known = catalogue.offices().stream().map(Office::code).toList();
    settings.offices().keySet().stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
      throw new StartRefused("banjie.appointments.offices 中没有这个窗口：" + code + "。No such office in the catalogue",
          "Name offices of the catalogue's offices.yaml: " + String.join(", ", known));
    });
    return new SlotPlan(settings, deadlines.hours());
  }

  @Bean
  BookingRules bookingRules(AppointmentSettings settings) {
    return new BookingRules(settings);
  }
}
