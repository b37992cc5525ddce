package banjie.callback;

import java.time.Instant;
import java.util.UUID;

/** As stored, with what a list shows of the case. */
record CallBackRow(UUID caseId, String number, String itemCode, String office, int grade, String[] reasons, String words,
    Instant ratedAt, int contactDays, int remedyDays, Instant reachedAt, Instant closedAt, String closedBy, String outcome,
    String answer) {}
