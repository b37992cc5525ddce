package banjie.casefile;

import java.time.Instant;

/**
 * A date of a case that another calendar moves.
 *
 * @param provisionalAfter the new date still depends on a notice that isn't loaded
 */
public record DateMove(CaseDate date, Instant before, Instant after, boolean provisionalBefore, boolean provisionalAfter) {}
