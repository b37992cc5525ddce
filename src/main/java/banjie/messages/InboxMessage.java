package banjie.messages;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A message as its recipient sees it.
 *
 * @param actBy until when the applicant has something to do; null if nothing
 * @param provisional some date in it is: the holidays of its year are not announced yet
 * @param servedAt null unless it is a document and was served
 */
public record InboxMessage(long id, UUID caseId, String caseNumber, String kind, String kindZh, OffsetDateTime at, String title,
    String body, String titleEn, String bodyEn, OffsetDateTime actBy, boolean provisional, OffsetDateTime readAt,
    OffsetDateTime servedAt) {

  InboxMessage closed() {
    return new InboxMessage(id, caseId, caseNumber, kind, kindZh, at, title, null, titleEn, null, actBy, provisional, null, servedAt);
  }

  static InboxMessage of(MessageRow row) {
    return new InboxMessage(row.id(), row.caseId(), row.number(), row.kind(), row.kindZh(), row.at(), row.title(), row.body(),
        row.titleEn(), row.bodyEn(), row.actBy(), row.provisional(), row.readAt(), row.servedAt());
  }
}
