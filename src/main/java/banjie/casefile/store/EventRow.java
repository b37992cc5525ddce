package banjie.casefile.store;

import java.time.Instant;
import java.util.UUID;

record EventRow(UUID caseId, String kind, Instant at, UUID actorId, String actorName, String reason, String detail) {}
