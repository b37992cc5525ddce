package banjie.calendar;

import banjie.deadlines.BusinessHours;
import banjie.deadlines.Receipt;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param opens when counters open on a working day
 * @param closes close of business, when limits end
 * @param receipt which day an online filing after hours counts as received
 * @param calendarCheck how long a node may go on with its calendar before asking whether another one loaded a notice
 */
@ConfigurationProperties("banjie.deadlines")
record DeadlinesSettings(
    @DefaultValue("08:30") LocalTime opens,
    @DefaultValue("17:00") LocalTime closes,
    @DefaultValue("CALENDAR_DATE") Receipt receipt,
    @DefaultValue("5s") Duration calendarCheck) {

  BusinessHours businessHours() {
    return new BusinessHours(opens, closes, BusinessHours.USUAL.zone());
  }
}
