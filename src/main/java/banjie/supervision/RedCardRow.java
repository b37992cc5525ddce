package banjie.supervision;

import java.time.OffsetDateTime;
import java.util.UUID;

/** @param accepted null while nobody has judged the reason */
public record RedCardRow(UUID id, String number, String itemCode, String office, String state, OffsetDateTime raisedAt,
    String reason, Boolean accepted) {}
