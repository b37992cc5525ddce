package banjie.figures;

/**
 * How long a step took.
 *
 * @param steps finished ones
 * @param median of their working time in seconds, without pauses; ninetieth its 90th percentile
 */
public record StepFigure(String step, int steps, long median, long ninetieth) {}
