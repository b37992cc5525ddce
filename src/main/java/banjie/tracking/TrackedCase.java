package banjie.tracking;

import banjie.worklist.DateExplanation;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A case as the holder of its receipt sees it: where it stands, what comes next and by when. No identity numbers, no
 * telephone, no officers' names, and no reasons in officers' words, which may tell about people.
 *
 * @param applicant name with all but its first character hidden
 * @param due what the next step is held to; null when nothing is
 * @param explanations why each date is what it is
 */
public record TrackedCase(
    String number,
    String itemCode,
    String itemNameZh,
    String itemNameEn,
    String applicant,
    String state,
    String stateZh,
    String stateEn,
    String nextZh,
    String nextEn,
    Due due,
    boolean applicantsTurn,
    boolean closed,
    List<Milestone> milestones,
    List<MissingPaper> missing,
    List<DateExplanation> explanations) {

  /** @param provisional depends on a holiday notice that isn't loaded yet */
  public record Due(OffsetDateTime at, boolean provisional) {}

  /** @param code SUBMITTED, RECEIVED, ACCEPTED, DECIDED, COMPLETED, DELIVERED or CLOSED */
  public record Milestone(String code, String nameZh, String nameEn, OffsetDateTime at) {}

  /** @param form in which it has to come; null where any will do */
  public record MissingPaper(String nameZh, String nameEn, String form, boolean supplied) {}
}
