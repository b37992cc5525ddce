package banjie.notices;

import java.time.Instant;
import java.util.UUID;

/** What the applicant is told. */
public record Notice(UUID caseId, String kind, Instant at, String title, String body) {}
