package banjie.messages;

import banjie.platform.BureauClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * One attempt to send a message.
 *
 * @param attempts this one included
 * @param granted attempts beyond the setting
 * @param address where to, as the account says now; null if it doesn't
 */
record Outgoing(Long messageId, String channel, UUID key, Integer attempts, Integer granted, String number, String title,
    String body, String titleEn, String bodyEn, Instant actBy, Boolean provisional, String name, String address) {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(BureauClock.ZONE);

  /**
   * For a telephone, which others may look at: our own words only, none of the officer's, and no number but the case's.
   */
  String brief(String signature) {
    return "【" + signature + "】您的办件" + number + "：" + title + (titleEn == null ? "" : "（" + titleEn + "）")
        + (actBy == null ? "" : "，请于" + DATE.format(actBy) + (provisional ? "（暂定）" : "") + "前办理") + "。详情请登录网上收件箱查看。";
  }
}
