package banjie.supervision;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A case that is late or soon will be.
 *
 * @param redCardAccepted null while nobody has judged the reason
 * @param unanswered questions of supervisors without an answer
 */
public record LateCaseRow(UUID id, String number, String itemCode, int matterNumber, String office, String state,
    OffsetDateTime dueAt, boolean provisional, OffsetDateTime redCardAt, String redCardReason, Boolean redCardAccepted, int unanswered) {}
