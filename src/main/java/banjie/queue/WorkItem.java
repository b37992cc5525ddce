package banjie.queue;

import banjie.casefile.Step;
import java.time.Instant;
import java.util.UUID;

/**
 * A piece of work that is open.
 *
 * @param taskId the key that the engine knows it by
 * @param assignee null while it waits in the queue
 */
public record WorkItem(
    String taskId,
    UUID caseId,
    Step step,
    String office,
    String role,
    Instant openedAt,
    UUID assignee,
    String assigneeName,
    Instant claimedAt) {}
