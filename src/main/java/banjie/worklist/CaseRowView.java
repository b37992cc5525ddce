package banjie.worklist;

import java.time.OffsetDateTime;
import java.util.UUID;

/** One line of a list of cases. */
public record CaseRowView(UUID id, String number, String itemCode, int matterNumber, String office, String state, int version,
    OffsetDateTime submittedAt, OffsetDateTime dueAt, boolean provisional, boolean paused) {}
