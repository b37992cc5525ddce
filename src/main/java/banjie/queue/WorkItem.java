package banjie.queue;

import banjie.access.Person;
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
 * @param onBehalfOf in whose place a deputy took it; null where it is in its own hands, or nobody's
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
    Instant claimedAt,
    UUID onBehalfOf) {

  /** The officer as the record names them for what they do to this item: a deputy with whom they stand in for. */
  Person inWhoseHands(Person officer) {
    return onBehalfOf == null ? officer : officer.actingFor(onBehalfOf, assigneeName);
  }
}
