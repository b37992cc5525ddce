package banjie.appointments;

import banjie.platform.BureauClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** @param extended outside the usual hours (延时服务) */
record Slot(LocalDate day, LocalTime starts, LocalTime ends, boolean extended) {

  Instant startsAt() {
    return day.atTime(starts).atZone(BureauClock.ZONE).toInstant();
  }
}
