package banjie.figures;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Who held a case for how long.
 *
 * @param officer null where it waited until its end, or waits still
 * @param endedAt null while the step is open
 * @param workingSeconds opening hours without pauses; waitedSeconds thereof before somebody took it
 */
public record Held(UUID caseId, String step, String officer, OffsetDateTime openedAt, OffsetDateTime claimedAt, OffsetDateTime endedAt,
    long workingSeconds, long waitedSeconds, long pausedSeconds) {}
