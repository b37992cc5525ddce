package banjie.messages;

import banjie.casefile.EventKind;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A stored message with its case's number, in the order of {@link MessageMapper#ROW}. */
record MessageRow(Long id, UUID caseId, String number, String kind, OffsetDateTime at, String title, String body,
    String titleEn, String bodyEn, OffsetDateTime actBy, Boolean provisional, OffsetDateTime readAt, UUID recipient,
    String serveBy, OffsetDateTime servedAt, Serving.How servedHow, Serving.Basis servedBasis, String servedTo,
    Relation relation, String serviceNote, String recordedBy, OffsetDateTime recordedAt) {

  String kindZh() {
    return EventKind.valueOf(kind).nameZh();
  }

  boolean waitsForReading() {
    return "PORTAL".equals(serveBy) && servedAt == null;
  }
}
