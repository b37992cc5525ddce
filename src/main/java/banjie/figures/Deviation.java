package banjie.figures;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An item taken while older ones waited.
 *
 * @param borneOut whether the record shows the reason
 * @param earlier how many older ones; waiting all that waited, itself included
 */
public record Deviation(UUID caseId, String number, String itemCode, String office, String step, String officer, OffsetDateTime at,
    String reason, Boolean borneOut, int earlier, int waiting) {}
