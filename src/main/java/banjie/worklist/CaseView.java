package banjie.worklist;

import banjie.casefile.CaseDate;
import banjie.casefile.Paper;
import banjie.credit.CreditFlag;
import banjie.deadlines.ClockEntry;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One case as a person who may see it sees it. Dates are the bureau's; numbers that identify a person are masked.
 *
 * @param queryCode told to the applicant only
 * @param version to be sent back with the next action
 * @param openPapers what the applicant has to supply now
 * @param findings what the clerk has to judge
 * @param creditFlag bars the applicant from deferring papers; null where none holds, or the matter defers none
 * @param openSteps what officers have to do now
 */
public record CaseView(
    UUID id,
    String number,
    String queryCode,
    int version,
    String itemCode,
    String itemName,
    int matterNumber,
    String catalogueVersion,
    String office,
    String stationOffice,
    String channel,
    String state,
    String stateZh,
    String stateEn,
    String applicantName,
    Map<String, Object> answers,
    List<Paper> papers,
    List<OpenPaper> openPapers,
    List<String> findings,
    CreditFlag creditFlag,
    List<OpenStep> openSteps,
    Dates dates,
    Boolean approved,
    String verificationCode,
    ExtensionAsked extension,
    List<Procedure> specialProcedures,
    boolean closed) {

  /** @param granted null while a supervisor has yet to decide, false also where the case ended before */
  public record ExtensionAsked(int days, String reason, String requestedBy, OffsetDateTime requestedAt, Boolean granted) {}

  /**
   * A hearing, an appraisal or the like.
   *
   * @param until null while a supervisor has yet to decide, or where refused
   */
  public record Procedure(String cause, String causeZh, int days, String reason, String requestedBy,
      OffsetDateTime requestedAt, OffsetDateTime until, OffsetDateTime endedAt) {}

  /**
   * @param taskId to claim, release or reassign it
   * @param dueAt null without a limit of its own
   */
  public record OpenStep(String taskId, String step, String stepZh, String office, OffsetDateTime openedAt, OffsetDateTime dueAt,
      OffsetDateTime overdueAt, String assignee) {}

  /**
   * Null where not reached or not running.
   *
   * @param provisional of the promised date; provisionalDates names all that depend on a notice not yet loaded
   * @param ledger of the promised clock
   */
  public record Dates(
      OffsetDateTime submittedAt,
      OffsetDateTime receivedAt,
      OffsetDateTime noticeDueAt,
      OffsetDateTime correctionDueAt,
      OffsetDateTime acceptedAt,
      OffsetDateTime dueAt,
      OffsetDateTime warnAt,
      boolean provisional,
      boolean paused,
      OffsetDateTime statutoryDueAt,
      OffsetDateTime deferralDueAt,
      OffsetDateTime decidedAt,
      OffsetDateTime deliveryDueAt,
      OffsetDateTime completedAt,
      OffsetDateTime deliveredAt,
      OffsetDateTime closedAt,
      OffsetDateTime yellowCardAt,
      OffsetDateTime redCardAt,
      String redCardReason,
      Boolean redCardAccepted,
      List<CaseDate> provisionalDates,
      List<ClockEntry> ledger,
      List<ClockEntry> statutoryLedger) {}
}
