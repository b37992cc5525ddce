package banjie.figures;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Who held a case for how long: one for each time that a step lay in the queue or in somebody's hand.
 *
 * @param officer null while it lay in the queue
 * @param to null where it lies there still
 * @param workingSeconds opening hours without those in which the promised clock stood still
 */
public record Held(UUID caseId, String step, String officer, OffsetDateTime from, OffsetDateTime to, long workingSeconds) {}
