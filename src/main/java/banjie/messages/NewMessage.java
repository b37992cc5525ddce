package banjie.messages;

import banjie.casefile.EventKind;
import java.time.Instant;
import java.util.UUID;

/** @param recipient null for a walk-in */
record NewMessage(UUID caseId, UUID recipient, EventKind kind, Instant at, Words words) {}
