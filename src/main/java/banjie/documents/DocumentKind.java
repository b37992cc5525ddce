package banjie.documents;

import banjie.casefile.EventKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The documents of a case (DOMAIN §4): title, word of the number, the events they follow, and the fields that each has to
 * print besides those that all print. Names of fields that end in At are moments, in On dates, both ISO 8601.
 */
public enum DocumentKind {
  RECEIPT("收件凭证", "Receipt", "收", Set.of(EventKind.SUBMITTED), "receivedAt", "papers"),
  ACCEPTANCE("受理通知书", "Notice of acceptance", "受", Set.of(EventKind.ACCEPTED, EventKind.ACCEPTED_BY_SILENCE),
      "acceptedOn", "promisedAt", "statutoryOn"),
  NON_ACCEPTANCE("不予受理通知书", "Notice of non-acceptance", "不受", Set.of(EventKind.NOT_ACCEPTED),
      "reason", "competentOrgan", "reviewOrgan", "court"),
  ONE_TIME_NOTICE("一次性告知书", "One-time notice of everything missing", "告知", Set.of(EventKind.CORRECTION_ASKED),
      "papers", "deadlineAt", "note"),
  COMMITMENT("容缺受理承诺书", "Commitment to supply papers later", "诺", Set.of(EventKind.COMMITMENT_SIGNED),
      "papers", "supplyDays", "signedName", "signedAt", "signedHow"),
  DEFERRAL_NOTICE("容缺受理通知书", "Notice of acceptance with deferral", "容", Set.of(EventKind.ACCEPTED_WITH_DEFERRAL),
      "acceptedOn", "promisedAt", "statutoryOn", "papers", "deadlineAt"),
  SPECIAL_PROCEDURE("特别程序告知书", "Notice of a special procedure", "特", Set.of(EventKind.SPECIAL_PROCEDURE_STARTED),
      "cause", "reason", "days", "untilOn"),
  EXTENSION("延期通知书", "Notice of extension", "延", Set.of(EventKind.EXTENDED),
      "reason", "days", "dueBeforeAt", "dueAfterAt", "approver"),
  APPROVAL("准予决定书", "Decision to approve", "准", Set.of(EventKind.APPROVED), "decidedOn", "resultName", "deliveryOn"),
  REFUSAL("不予批准决定书", "Decision to refuse", "不准", Set.of(EventKind.REFUSED), "reason", "reviewOrgan", "court"),
  RETURN("退件（终止）通知书", "Notice of return or termination", "退",
      Set.of(EventKind.DEFERRAL_LAPSED, EventKind.CORRECTION_LAPSED, EventKind.WITHDRAWN, EventKind.RETURNED_BY_STATION),
      "ground", "papers", "reviewOrgan", "court"),
  COMPLETION("办结通知书", "Notice of completion", "结", Set.of(EventKind.COMPLETED), "result", "completedOn", "ratingUrl"),
  DELIVERY_RECEIPT("送达回证", "Proof of delivery", "送", Set.of(EventKind.DELIVERED),
      "document", "documentNumber", "recipient", "deliveredAt", "place", "method", "relation", "witness", "note");

  /** The only administrative licence of the guide; the word 许可 is kept for it. */
  private static final int LICENCE = 13;

  private final String titleZh;
  private final String titleEn;
  private final String word;
  private final Set<EventKind> events;
  private final List<String> fields;

  DocumentKind(String titleZh, String titleEn, String word, Set<EventKind> events, String... fields) {
    this.titleZh = titleZh;
    this.titleEn = titleEn;
    this.word = word;
    this.events = events;
    this.fields = List.of(fields);
  }

  /** Empty where an event leaves no document. */
  static Optional<DocumentKind> of(EventKind event) {
    return Arrays.stream(values()).filter(kind -> kind.events.contains(event)).findFirst();
  }

  String titleZh(int matter) {
    return matter != LICENCE ? titleZh
        : this == APPROVAL ? "准予行政许可决定书"
        : this == REFUSAL ? "不予行政许可决定书"
        : titleZh;
  }

  String titleEn(int matter) {
    return matter != LICENCE ? titleEn
        : this == APPROVAL ? "Decision to grant the licence"
        : this == REFUSAL ? "Decision to refuse the licence"
        : titleEn;
  }

  /** The word of the number, and so the series that it counts in. */
  String word(int matter) {
    return matter != LICENCE ? word : this == APPROVAL ? "许" : this == REFUSAL ? "不许" : word;
  }

  /** What the template has to print besides {@link Common#FIELDS}. */
  List<String> fields() {
    return fields;
  }
}
