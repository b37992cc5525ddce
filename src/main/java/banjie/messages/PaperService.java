package banjie.messages;

import java.util.Arrays;

/**
 * A document was served on paper.
 *
 * @param message which one; or the kind of event it follows from, then the latest of that kind
 * @param method COUNTER or POST
 * @param at when it was taken, like 2026-02-13T10:00:00; null means now
 * @param recipient who took it; null if the applicant
 * @param recipientRelation what that person is to the applicant
 * @param note number of the parcel, a witness, or the like; may be null
 */
public record PaperService(Long message, String kind, Serving.How method, String at, String recipient, Relation recipientRelation,
    String note) {

  /** As typed on a page; what names nothing is left out and so complained about. */
  public static PaperService of(long message, String method, String at, String recipient, String relation, String note) {
    return new PaperService(message, null, named(Serving.How.class, method), at, recipient, named(Relation.class, relation), note);
  }

  private static <E extends Enum<E>> E named(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }
}
