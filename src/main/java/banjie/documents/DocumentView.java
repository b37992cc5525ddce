package banjie.documents;

import java.time.OffsetDateTime;

/**
 * A document of a case, without its content.
 *
 * @param number null until the document is issued, a few seconds after its event at most; a download issues it at once
 * @param code by which anyone can check it; null until issued, like fingerprint and size
 * @param fingerprint SHA-256 of the PDF, hexadecimal
 * @param size of the PDF in bytes
 * @param status WAITING, ISSUED or REPLACED
 * @param replaces the id of the document that this one corrects; replacedBy of the one that corrects it
 */
public record DocumentView(long id, String kind, String titleZh, String titleEn, String number, OffsetDateTime date, String code,
    String verifyUrl, String fingerprint, Integer size, String status, String statusZh, Long replaces, Long replacedBy) {

  static DocumentView of(StoredDocument document, String publicUrl) {
    String status = !document.isSealed() ? "WAITING" : document.replacedBy() != null ? "REPLACED" : "ISSUED";
    return new DocumentView(document.id(), document.kind(), document.titleZh(), document.titleEn(), document.numberText(),
        document.at(), document.code(), document.code() == null ? null : publicUrl + "/verify/" + document.code(),
        document.sha256(), document.size(), status, statusZh(status), document.replaces(), document.replacedBy());
  }

  private static String statusZh(String status) {
    return switch (status) {
      case "WAITING" -> "待制发";
      case "REPLACED" -> "已被更正文书替代";
      default -> "已制发";
    };
  }
}
