package banjie.figures;

/** @param late past the step's own limit; waiting taken by nobody */
public record StepNow(String step, int open, int late, int waiting) {}
