package banjie.messages;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A message of one case.
 *
 * @param deliveries where it went besides; shown to officers only
 */
public record CaseMessage(long id, String kind, String kindZh, OffsetDateTime at, String title, String body, String titleEn,
    String bodyEn, OffsetDateTime actBy, boolean provisional, OffsetDateTime readAt, OffsetDateTime servedAt,
    List<DeliveryView> deliveries) {

  static CaseMessage of(MessageRow row, List<DeliveryView> deliveries) {
    return new CaseMessage(row.id(), row.kind(), row.kindZh(), row.at(), row.title(), row.body(), row.titleEn(), row.bodyEn(),
        row.actBy(), row.provisional(), row.readAt(), row.servedAt(), deliveries);
  }
}
