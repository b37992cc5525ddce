package banjie.messages;

import java.time.Instant;
import java.util.UUID;

/**
 * One message as it is written.
 *
 * @param toServe it has to be served
 * @param arrived electronic service counts from arrival
 * @param email whether the bureau sends e-mail at all; sms likewise
 */
record NewMessage(UUID caseId, UUID recipient, String kind, Instant at, Words words, boolean toServe, boolean arrived,
    boolean email, boolean sms) {

  /** @param servedAt null unless it was served by that */
  record Written(long id, Instant servedAt) {}
}
