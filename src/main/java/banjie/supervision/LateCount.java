package banjie.supervision;

/**
 * Late and nearly late work of one kind.
 *
 * @param step null where no step is open, with office and role
 * @param office of the queue
 * @param officer null while nobody has taken it
 * @param overdue open steps of overdue cases; near those of cases that are due soon
 * @param overdueCases cases, each counted in one row only; nearCases likewise
 */
public record LateCount(int matterNumber, String step, String office, String role, String officer, int overdue, int near,
    int overdueCases, int nearCases) {}
