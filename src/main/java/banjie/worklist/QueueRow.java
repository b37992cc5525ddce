package banjie.worklist;

import java.time.OffsetDateTime;
import java.util.UUID;

/** One line of a queue, or of what an officer has in hand. */
public record QueueRow(String taskId, UUID caseId, String number, String itemCode, String step, String office,
    OffsetDateTime openedAt, OffsetDateTime dueAt, boolean provisional, UUID assignee, String assigneeName,
    OffsetDateTime stepDueAt, OffsetDateTime stepOverdueAt) {}
