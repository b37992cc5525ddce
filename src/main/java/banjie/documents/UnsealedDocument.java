package banjie.documents;

import java.time.Instant;
import java.util.UUID;

/** What a document is made of. */
record UnsealedDocument(Long id, UUID caseId, String kind, Instant at, String numberText, String printed, String template) {}
