package banjie.documents;

import java.util.List;

/** What every document prints. */
final class Common {

  /** Of the snapshot, and of the sealing: number, code, address and pictures. */
  static final List<String> FIELDS = List.of("title", "organ", "number", "caseNumber", "applicant", "identity", "item", "office",
      "issuedOn", "handler", "contact", "complaintPhone", "code", "url", "qr", "seal", "licence", "instant", "provisional",
      "statutoryProvisional", "deadlineProvisional", "silence", "remedies", "replacesNumber", "replacesOn", "correctionReason",
      "correction");

  /** Whose text has to be found in the merged page; the others are marks, pictures or seldom there. */
  static final List<String> REQUIRED = List.of("title", "organ", "number", "caseNumber", "applicant", "identity", "item",
      "issuedOn", "handler", "contact", "complaintPhone", "code");

  private Common() {}
}
