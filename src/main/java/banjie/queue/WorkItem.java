package banjie.queue;

import banjie.casefile.Step;
import java.time.Instant;
import java.util.UUID;

/**
 * A piece of work that is open.
 *
 * @param taskId the key that the engine knows it by
 * @param dueAt close of business of the step's own last day, null without a limit; later where the clock stood still since
 * @param overdueAt when it was found late; null while it isn't
 * @param assignee null while it waits in the queue
 */
public record WorkItem(
    String taskId,
    UUID caseId,
    Step step,
    String office,
    String role,
    Instant openedAt,
    Instant dueAt,
    Instant overdueAt,
    UUID assignee,
    String assigneeName,
    Instant claimedAt) {}
