package banjie.messages;

import java.time.OffsetDateTime;

/**
 * One channel of a message.
 *
 * @param channel PORTAL, EMAIL or SMS
 * @param nextAttemptAt null when there is nothing more to do
 * @param lastError class of the last failure, with the other side's number where it gave one; null if none
 */
public record DeliveryView(String channel, String channelZh, DeliveryState state, String stateZh, String stateEn, Integer attempts,
    OffsetDateTime nextAttemptAt, String lastError, String lastErrorZh, String lastErrorEn, OffsetDateTime sentAt) {

  static DeliveryView portal(MessageRow row) {
    DeliveryState state = row.recipient() == null ? DeliveryState.NO_ACCOUNT : DeliveryState.SENT;
    return new DeliveryView("PORTAL", Serving.How.PORTAL.zh, state, state.zh, state.en, null, null, null, null, null,
        row.recipient() == null ? null : row.at());
  }

  static DeliveryView of(DeliveryRow row) {
    SendFailure.Kind failure = SendFailure.kindIn(row.lastError());
    return new DeliveryView(row.channel(), row.channel().equals("EMAIL") ? "电子邮件" : "短信", row.state(), row.state().zh,
        row.state().en, row.attempts(), row.nextAttemptAt(), row.lastError(), failure == null ? null : failure.zh,
        failure == null ? null : failure.en, row.sentAt());
  }
}
