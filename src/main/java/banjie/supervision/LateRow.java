package banjie.supervision;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A late or nearly late case; one row for each step that is open.
 *
 * @param redCardAccepted null while nobody has judged the reason
 */
record LateRow(UUID id, String number, String itemCode, int matterNumber, String office, String state, OffsetDateTime dueAt,
    OffsetDateTime warnAt, boolean provisional, String step, String role, String assigneeName, String taskId,
    OffsetDateTime stepOverdueAt, String redCardReason, Boolean redCardAccepted) {}
