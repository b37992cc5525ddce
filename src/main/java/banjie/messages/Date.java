package banjie.messages;

import banjie.platform.BureauClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * A date as applicants read it. A date is provisional where the holidays of its year are not announced; wherever it is
 * told, that is told too.
 */
record Date(Instant at, boolean provisional) {

  private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(BureauClock.ZONE);
  private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BureauClock.ZONE);

  String zh() {
    return ZH.format(at) + (provisional ? "（暂定，该年放假安排尚未公布）" : "");
  }

  String en() {
    return EN.format(at) + (provisional ? " (provisional: the holidays of that year are not announced yet)" : "");
  }
}
