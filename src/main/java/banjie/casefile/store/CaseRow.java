package banjie.casefile.store;

import java.time.Instant;
import java.util.UUID;

/** One row of banjie.case_file; filing and progress are JSON, see {@link CaseJson}. */
record CaseRow(
    UUID id,
    String number,
    String queryCode,
    String itemCode,
    int matterNumber,
    String office,
    UUID applicantId,
    String identityNumber,
    String state,
    int version,
    boolean instant,
    Instant submittedAt,
    Instant dueAt,
    Instant warnAt,
    boolean provisional,
    boolean paused,
    Boolean approved,
    Instant closedAt,
    UUID intakeOfficer,
    UUID leadChecker,
    UUID secondChecker,
    String filing,
    String progress) {}
