package banjie.callback;

import banjie.casefile.Grade;
import banjie.casefile.LowGradeReason;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A call-back with its dates by the calendar in force.
 *
 * @param words of the applicant; null without any
 * @param reachedAt null while the applicant hasn't been reached
 * @param contactOverdue reached too late, or not yet and it is too late
 * @param contacts every try; notes are for supervisors only
 * @param outcome null while it is open, like closedAt, closedBy and answer
 */
public record CallBackView(UUID caseId, String number, String itemCode, String office, Grade grade, String gradeZh,
    String gradeEn, List<LowGradeReason> reasons, List<String> reasonsZh, List<String> reasonsEn, String words,
    OffsetDateTime ratedAt, OffsetDateTime contactDueAt, boolean contactProvisional, OffsetDateTime reachedAt,
    boolean contactOverdue, OffsetDateTime remedyDueAt, boolean remedyProvisional, boolean remedyOverdue, List<Contact> contacts,
    OffsetDateTime closedAt, String closedBy, Outcome outcome, String outcomeZh, String outcomeEn, String answer) {

  public record Contact(OffsetDateTime at, String by, ContactWay way, String wayZh, String wayEn, boolean reached, String note) {}

  public boolean isOpen() {
    return closedAt == null;
  }

  public boolean isOverdue() {
    return isOpen() && (contactOverdue || remedyOverdue);
  }
}
