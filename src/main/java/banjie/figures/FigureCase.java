package banjie.figures;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One case behind a figure; null what the figure doesn't speak of.
 *
 * @param closedAt when its promised clock stopped, or a step ended
 * @param outcome the kind of the event that stopped it
 */
public record FigureCase(UUID id, String number, String itemCode, String office, String state, OffsetDateTime submittedAt,
    OffsetDateTime dueAt, OffsetDateTime closedAt, String outcome, Boolean onTime, String officer, Long workingSeconds) {}
