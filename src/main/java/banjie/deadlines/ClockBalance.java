package banjie.deadlines;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a clock had used and had left at a moment.
 *
 * @param spent working days, to two decimals
 * @param left working days, to two decimals; 0 when late
 * @param dueAt close of business of the day on which the time runs out; while paused, the date that held before
 */
public record ClockBalance(BigDecimal spent, BigDecimal left, Instant dueAt, boolean provisional) {}
