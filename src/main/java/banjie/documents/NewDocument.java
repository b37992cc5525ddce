package banjie.documents;

import java.time.Instant;
import java.util.UUID;

/** A document as its event writes it down; occasion and printed are JSON. */
record NewDocument(UUID caseId, String kind, String titleZh, String titleEn, Instant at, String series, int year,
    String occasion, String printed, String template, Long replaces) {}
