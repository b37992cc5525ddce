package banjie.worklist;

import banjie.casefile.CaseState;
import banjie.casefile.Step;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A piece of work in an officer's list.
 *
 * @param dueAt the date of the case that runs now; null where none does, as stepDueAt
 * @param notMine the four-eyes rule keeps the officer who asked from this step
 */
public record DeskRow(String taskId, UUID caseId, String number, String itemCode, Step step, String office, CaseState state,
    String applicantName, OffsetDateTime openedAt, OffsetDateTime claimedAt, String assigneeName, OffsetDateTime dueAt,
    boolean provisional, boolean paused, OffsetDateTime stepDueAt, OffsetDateTime stepOverdueAt, boolean yellowCard,
    boolean redCard, boolean instant, boolean notMine) {}
