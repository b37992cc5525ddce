package banjie.process;

/** Elements of the models that walks name and code doesn't need to know. */
final class Drawn {

  static final String SUBMITTED = "Start_Submitted";
  static final String CALL_INTAKE = "Call_Intake";
  static final String IN_PROGRESS = "SubProcess_InProgress";
  static final String CALL_COMPLETION = "Call_Completion";
  static final String CLOSED = "End_Closed";
  static final String NOT_ACCEPTED = "End_NotAccepted";
  static final String WITHDRAWN = "End_Withdrawn";
  static final String RETURNED_BY_STATION = "End_ReturnedByStation";
  static final String RETURNED = "End_Returned";
  static final String YELLOW_CARD = "End_YellowCardRaised";
  static final String RED_CARD = "End_RedCardRaised";
  static final String ISSUE_CODE = "Service_IssueVerificationCode";

  static final String ACCEPTED = "End_Accepted";
  static final String ACCEPTED_BY_SILENCE = "End_AcceptedBySilence";
  static final String CORRECTION_REMINDED = "End_CorrectionReminded";
  static final String DEEMED_WITHDRAWN = "End_DeemedWithdrawn";

  static final String HANDED_OVER = "End_HandedOver";
  static final String DELIVERED = "End_Delivered";
  static final String DELIVERY_CARD = "End_DeliveryCardRaised";

  private Drawn() {}
}
