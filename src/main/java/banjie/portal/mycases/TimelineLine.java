package banjie.portal.mycases;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * One line of what happened.
 *
 * @param kind of the event; its words are mycases.event.[kind], and kindZh where there are none
 * @param who null where it was the applicant
 * @param reason in the words of whoever gave it
 * @param grade 1 to 5 of a rating; null of anything else
 */
record TimelineLine(String kind, String kindZh, OffsetDateTime at, String who, boolean bySystem, String reason, List<PaperName> papers,
    Integer grade) {

  record PaperName(String zh, String en) {}
}
