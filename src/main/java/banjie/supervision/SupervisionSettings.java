package banjie.supervision;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param replyDays working days within which an officer answers a supervisor who names no other number; 1 to 3 */
@ConfigurationProperties("banjie.supervision")
record SupervisionSettings(@DefaultValue("2") int replyDays) {

  static final int MOST_REPLY_DAYS = 3;

  SupervisionSettings {
    if (replyDays < 1 || replyDays > MOST_REPLY_DAYS) {
      throw new IllegalArgumentException("banjie.supervision.reply-days must be 1 to 3, not " + replyDays);
    }
  }
}
