package banjie.worklist;

import banjie.casefile.CaseState;
import banjie.casefile.EventKind;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A step that an officer has finished. */
public record DoneRow(long eventId, UUID caseId, String number, String itemCode, String office, CaseState state,
    String applicantName, EventKind kind, OffsetDateTime at, String actorName) {}
