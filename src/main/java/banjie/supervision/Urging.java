package banjie.supervision;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * 督办单: a supervisor presses for a case and wants an answer.
 *
 * @param askedOf who had the case in hand then; null where nobody had
 * @param days working days for the answer
 * @param repliedAt null while nobody has answered
 */
public record Urging(long id, UUID caseId, String number, String itemCode, String office, String reason, String askedByName,
    OffsetDateTime askedAt, UUID askedOf, String askedOfName, int days, OffsetDateTime replyDueAt, boolean provisional,
    String repliedByName, OffsetDateTime repliedAt, String reply) {

  public boolean isOpen() {
    return repliedAt == null;
  }

  /** Also where the answer came, but too late. */
  public boolean isLate(OffsetDateTime now) {
    return replyDueAt.isBefore(isOpen() ? now : repliedAt);
  }
}
