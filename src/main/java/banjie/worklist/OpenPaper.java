package banjie.worklist;

import java.time.OffsetDateTime;

/**
 * A paper that the applicant has to supply, or supplied and may still replace.
 *
 * @param fault what is wrong with it; null for a deferred one nobody has seen yet
 * @param form in which it has to come; null where any will do
 * @param state MISSING or DEFERRED while it is to come, SUPPLIED once it came
 * @param dueAt close of business, for the counter; online it may come until onlineUntil
 * @param provisional the date depends on a holiday notice that isn't loaded yet
 */
public record OpenPaper(String code, String nameZh, String nameEn, String fault, String form, String state, String stateZh,
    OffsetDateTime suppliedAt, OffsetDateTime dueAt, OffsetDateTime onlineUntil, boolean provisional,
    String consequenceZh, String consequenceEn) {}
