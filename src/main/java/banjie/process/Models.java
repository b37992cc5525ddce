package banjie.process;

import banjie.casefile.Step;
import java.util.List;
import java.util.Map;

/**
 * The ids and names in {@code processes/} that code refers to. A misspelt id makes "has not passed"
 * always true, so nothing else spells them out, and a test holds each against the models.
 */
final class Models {

  static final String INTAKE = "Intake";
  static final String COMPLETION = "Completion";
  static final String EXTENSION = "Extension";
  static final String SPECIAL_PROCEDURE = "SpecialProcedure";

  static final String SOCIAL_SECURITY_CARD_ISSUE = "SocialSecurityCardIssue";
  static final String SOCIAL_SECURITY_CARD_CANCELLATION = "SocialSecurityCardCancellation";
  static final String EMPLOYMENT_REGISTRATION = "EmploymentRegistration";
  static final String UNEMPLOYMENT_REGISTRATION = "UnemploymentRegistration";
  static final String EMPLOYMENT_CERTIFICATE_ENTRY = "EmploymentCertificateEntry";
  static final String LABOUR_FILING = "LabourFiling";
  static final String SOCIAL_INSURANCE_CONTRIBUTION = "SocialInsuranceContribution";
  static final String RESIDENT_PENSION_ENROLMENT = "ResidentPensionEnrolment";
  static final String RESIDENT_PENSION_BENEFIT = "ResidentPensionBenefit";
  static final String RESIDENT_PENSION_CANCELLATION = "ResidentPensionCancellation";
  static final String EMPLOYMENT_HARDSHIP_RECOGNITION = "EmploymentHardshipRecognition";
  static final String EMPLOYMENT_HARDSHIP_SUBSIDY = "EmploymentHardshipSubsidy";
  static final String LABOUR_DISPATCH_LICENCE = "LabourDispatchLicence";

  /** The process of each matter; the guide's matter n stands at index n - 1. */
  static final List<String> MATTERS = List.of(
      SOCIAL_SECURITY_CARD_ISSUE, SOCIAL_SECURITY_CARD_CANCELLATION, EMPLOYMENT_REGISTRATION,
      UNEMPLOYMENT_REGISTRATION, EMPLOYMENT_CERTIFICATE_ENTRY, LABOUR_FILING,
      SOCIAL_INSURANCE_CONTRIBUTION, RESIDENT_PENSION_ENROLMENT, RESIDENT_PENSION_BENEFIT,
      RESIDENT_PENSION_CANCELLATION, EMPLOYMENT_HARDSHIP_RECOGNITION, EMPLOYMENT_HARDSHIP_SUBSIDY,
      LABOUR_DISPATCH_LICENCE);

  static final String TASK_STAMP_AT_STATION = "Task_StampAtStation";
  static final String TASK_CERTIFY_AT_STATION = "Task_CertifyAtStation";
  static final String TASK_CHECK_INTAKE = "Task_CheckIntake";
  static final String TASK_REVIEW = "Task_Review";
  static final String TASK_LEAD_CHECK = "Task_LeadCheck";
  static final String TASK_SECOND_CHECK = "Task_SecondCheck";
  static final String TASK_VERIFY_SUPPLY = "Task_VerifySupply";
  static final String TASK_DECIDE_LICENCE = "Task_DecideLicence";
  static final String TASK_PRODUCE_RESULT = "Task_ProduceResult";
  static final String TASK_DELIVER_RESULT = "Task_DeliverResult";

  static final String TASK_APPROVE_EXTENSION = "Task_ApproveExtension";
  static final String TASK_APPROVE_SPECIAL_PROCEDURE = "Task_ApproveSpecialProcedure";

  static final String RECEIVE_CORRECTION = "Receive_Correction";
  static final String RECEIVE_SUPPLIES = "Receive_Supplies";
  static final String RECEIVE_PROCEDURE_ENDED = "Receive_ProcedureEnded";

  static final String TIMER_SILENCE = "Timer_Silence";
  static final String TIMER_CORRECTION_DUE = "Timer_CorrectionDue";
  static final String TIMER_CORRECTION_REMINDER_3 = "Timer_CorrectionReminder3";
  static final String TIMER_CORRECTION_REMINDER_1 = "Timer_CorrectionReminder1";
  static final String TIMER_CORRECTION_REMINDER_0 = "Timer_CorrectionReminder0";
  static final String TIMER_WARNING = "Timer_Warning";
  static final String TIMER_OVERDUE = "Timer_Overdue";
  static final String TIMER_DEFERRAL_DUE = "Timer_DeferralDue";
  static final String TIMER_DEFERRAL_REMINDER_3 = "Timer_DeferralReminder3";
  static final String TIMER_DEFERRAL_REMINDER_1 = "Timer_DeferralReminder1";
  static final String TIMER_DEFERRAL_REMINDER_0 = "Timer_DeferralReminder0";
  static final String TIMER_DELIVERY_DUE = "Timer_DeliveryDue";
  static final String TIMER_PROCEDURE_DUE = "Timer_ProcedureDue";

  static final String CORRECTION_RECEIVED = "CorrectionReceived";
  static final String SUPPLIES_RECEIVED = "SuppliesReceived";
  static final String CASE_WITHDRAWN = "CaseWithdrawn";
  static final String PROCEDURE_ENDED = "ProcedureEnded";
  static final String REQUEST_DROPPED = "RequestDropped";

  private static final Map<String, Step> STEPS = Map.ofEntries(
      Map.entry(TASK_STAMP_AT_STATION, Step.STATION),
      Map.entry(TASK_CERTIFY_AT_STATION, Step.STATION),
      Map.entry(TASK_CHECK_INTAKE, Step.INTAKE),
      Map.entry(TASK_REVIEW, Step.REVIEW),
      Map.entry(TASK_DECIDE_LICENCE, Step.REVIEW),
      Map.entry(TASK_LEAD_CHECK, Step.LEAD_CHECK),
      Map.entry(TASK_SECOND_CHECK, Step.SECOND_CHECK),
      Map.entry(TASK_VERIFY_SUPPLY, Step.SUPPLY_CHECK),
      Map.entry(TASK_PRODUCE_RESULT, Step.COMPLETION),
      Map.entry(TASK_DELIVER_RESULT, Step.DELIVERY),
      Map.entry(TASK_APPROVE_EXTENSION, Step.EXTENSION_DECISION),
      Map.entry(TASK_APPROVE_SPECIAL_PROCEDURE, Step.PROCEDURE_DECISION));

  private Models() {
  }

  /** The officer's step that a user task stands for. */
  static Step stepOf(String taskDefinitionKey) {
    Step step = STEPS.get(taskDefinitionKey);
    if (step == null) {
      throw new IllegalArgumentException("No step for user task " + taskDefinitionKey);
    }
    return step;
  }
}
