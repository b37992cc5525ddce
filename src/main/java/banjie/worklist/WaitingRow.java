package banjie.worklist;

import banjie.casefile.CaseState;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A case whose next turn is the applicant's.
 *
 * @param since when the notice was served, or the deferral began
 * @param untilAt when the applicant's term ends
 */
public record WaitingRow(UUID caseId, String number, String itemCode, String office, CaseState state, String applicantName,
    OffsetDateTime submittedAt, OffsetDateTime since, OffsetDateTime untilAt, boolean yellowCard, boolean redCard) {}
