package banjie.documents;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What is known of a document without its content.
 *
 * @param numberText null until numbered; code, sealedAt, sha256 and size null until sealed
 * @param replaces the document that this one corrects; replacedBy the one that corrects it
 */
record StoredDocument(Long id, UUID caseId, String kind, String titleZh, String titleEn, OffsetDateTime at, String numberText,
    String code, OffsetDateTime sealedAt, String sha256, Integer size, Long replaces, Long replacedBy) {

  boolean isSealed() {
    return sealedAt != null;
  }
}
