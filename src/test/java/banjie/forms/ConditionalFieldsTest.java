package banjie.forms;

import static banjie.forms.Fixtures.FORMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field that depends on another: once shown, once hidden, and always hidden while nothing is answered. */
class ConditionalFieldsTest {

  /** Fields of a form with answers that show them and answers that hide them. */
  record Dependence(String form, Set<String> keys, Map<String, ?> shownFor, Map<String, ?> hiddenFor) {}

  private static final String SELF_EMPLOYED = "employment-registration-self-employed";
  private static final String FLEXIBLE = "employment-registration-flexible";
  private static final List<String> PERSON_FORMS = List.of("SocialSecurityCardIssue", "SocialSecurityCardCancellation",
      "EmploymentRegistration", "UnemploymentRegistration", "EmploymentCertificateEntry", "ResidentPensionEnrolment",
      "ResidentPensionBenefit", "ResidentPensionCancellation", "EmploymentHardshipRecognition",
      "EmploymentHardshipSubsidy");

  static Stream<Dependence> dependences() {
    List<Dependence> all = new ArrayList<>();
    for (String form : PERSON_FORMS) {
      all.add(new Dependence(form, Set.of("agentName", "agentIdNumber"), Map.of("byAgent", true), Map.of("byAgent", false)));
      all.add(choice(form, "idType", "PASSPORT", "RESIDENT_ID", "birthDate"));
      all.add(choice(form, "idType", "FOREIGN_PERMIT", "HMT_PERMIT", "birthDate"));
    }
    all.add(new Dependence("SocialSecurityCardIssue", Set.of("guardianName", "guardianIdNumber"),
        Map.of("byGuardian", true), Map.of("byGuardian", false)));
    all.add(choice("EmploymentRegistration", "itemCode", SELF_EMPLOYED, FLEXIBLE, "businessName", "businessLicenceNo"));
    all.add(choice("EmploymentRegistration", "itemCode", FLEXIBLE, SELF_EMPLOYED, "placeOfWork", "workKind"));
    labourFiling(all);
    socialInsurance(all);
    String enrolment = "ResidentPensionEnrolment";
    for (String severe : List.of("GRADE_1", "GRADE_2")) {
      for (String other : List.of("NONE", "GRADE_3", "GRADE_4")) {
        all.add(choice(enrolment, "disabilityGrade", severe, other, "disabilityDataShared"));
      }
    }
    for (String kind : List.of("LOW_INCOME", "EXTREME_POVERTY")) {
      all.add(choice(enrolment, "assistance", kind, "NONE", "assistanceDataShared"));
    }
    all.add(choice("ResidentPensionCancellation", "cancellationReason", "DEATH", "OTHER_PENSION",
        "heirName", "heirIdNumber", "heirRelation"));
    all.add(new Dependence("ResidentPensionCancellation", Set.of("bankAccount"), Map.of("paymentBank", "ABC"), Map.of()));
    taskForms(all);
    return all.stream();
  }

  private static void labourFiling(List<Dependence> all) {
    String form = "LabourFiling";
    String ended = "labour-filing-termination";
    for (String kept : List.of("labour-filing-new", "labour-filing-renewal")) {
      all.add(choice(form, "itemCode", kept, ended, "jobTitle", "contractFrom", "openEnded", "contractTo"));
    }
    all.add(new Dependence(form, Set.of("contractTo"), Map.of("itemCode", "labour-filing-new", "openEnded", false),
        Map.of("itemCode", "labour-filing-new", "openEnded", true)));
    all.add(choice(form, "itemCode", ended, "labour-filing-new", "terminationDate", "terminationReason", "workerCount"));
    all.add(choice(form, "itemCode", "labour-filing-renewal", "labour-filing-new", "workerCount"));
    all.add(new Dependence(form, Set.of("terminationNote"), Map.of("itemCode", ended, "terminationReason", "OTHER"),
        Map.of("itemCode", ended, "terminationReason", "EXPIRED")));
    // The answer that shows it is itself hidden, hence counts as not given.
    all.add(new Dependence(form, Set.of("terminationNote"), Map.of("itemCode", ended, "terminationReason", "OTHER"),
        Map.of("itemCode", "labour-filing-new", "terminationReason", "OTHER")));
  }

  private static void socialInsurance(List<Dependence> all) {
    String form = "SocialInsuranceContribution";
    all.add(choice(form, "itemCode", "social-insurance-registration", "staff-enrolment",
        "bankName", "bankAccount", "bankRoutingNumber"));
    all.add(choice(form, "itemCode", "social-insurance-change", "social-insurance-registration",
        "changeKind", "oldRegistrationHeld", "bankPermitHeld"));
    Map<String, Set<String>> changes = Map.of("NAME", Set.of("newEmployerName"), "ADDRESS", Set.of("newAddress"),
        "REPRESENTATIVE", Set.of("newRepresentativeName", "newRepresentativeIdNumber"),
        "CANCELLATION", Set.of("openMatters"));
    changes.forEach((kind, keys) -> changes.keySet().stream().filter(other -> !other.equals(kind)).forEach(other ->
        all.add(new Dependence(form, keys, Map.of("itemCode", "social-insurance-change", "changeKind", kind),
            Map.of("itemCode", "social-insurance-change", "changeKind", other)))));
    all.add(choice(form, "itemCode", "contribution-assessment", "staff-reduction",
        "monthOfContribution", "headcount", "contributionBase", "monthChangesDone"));
    for (String staff : List.of("staff-enrolment", "staff-resumption", "staff-reduction")) {
      all.add(choice(form, "itemCode", staff, "contribution-assessment",
          "employeeName", "employeeIdNumber", "workerCount", "changeDate"));
    }
    all.add(choice(form, "itemCode", "staff-enrolment", "staff-resumption", "insuredInProvince"));
    all.add(choice(form, "itemCode", "staff-resumption", "staff-enrolment", "insuranceSuspended"));
    all.add(choice(form, "itemCode", "staff-reduction", "staff-enrolment", "reductionReason"));
  }

  private static void taskForms(List<Dependence> all) {
    all.add(choice("StampAtStation", "decision", "STAMP", "RETURN", "communityStamp"));
    all.add(choice("StampAtStation", "decision", "RETURN", "STAMP", "reason"));
    all.add(choice("CertifyAtStation", "decision", "RETURN", "STAMP", "reason"));
    all.add(choice("ReviewCase", "decision", "REFUSE", "APPROVE", "reason"));
    all.add(choice("ApproveExtension", "decision", "REFUSE", "GRANT", "reason"));
    all.add(choice("ApproveSpecialProcedure", "decision", "REFUSE", "AGREE", "reason"));
    for (String other : List.of("ACCEPT", "ASK_CORRECTION", "DECLINE")) {
      all.add(choice("CheckIntake", "decision", "ACCEPT_WITH_DEFERRAL", other, "deferred", "commitmentOnPaper"));
    }
    for (String other : List.of("ACCEPT", "ACCEPT_WITH_DEFERRAL", "DECLINE")) {
      all.add(choice("CheckIntake", "decision", "ASK_CORRECTION", other, "gaps", "gapNote"));
    }
    for (String other : List.of("ACCEPT", "ACCEPT_WITH_DEFERRAL", "ASK_CORRECTION")) {
      all.add(choice("CheckIntake", "decision", "DECLINE", other, "reason", "competentOrgan"));
    }
    all.add(new Dependence("ProduceResult", Set.of("recipient"), Map.of("handedOver", true), Map.of("handedOver", false)));
  }

  private static Dependence choice(String form, String decider, String shows, String hides, String... keys) {
    return new Dependence(form, Set.of(keys), Map.of(decider, shows), Map.of(decider, hides));
  }

  @ParameterizedTest
  @MethodSource("dependences")
  void dependentFieldsAppearAndDisappear(Dependence dependence) {
    assertThat(FORMS.hiddenKeys(dependence.form(), dependence.shownFor())).doesNotContainAnyElementsOf(dependence.keys());
    assertThat(FORMS.hiddenKeys(dependence.form(), dependence.hiddenFor())).containsAll(dependence.keys());
    assertThat(FORMS.hiddenKeys(dependence.form(), Map.of())).containsAll(dependence.keys());
  }

  @Test
  void noDependentFieldIsForgottenAbove() {
    Set<String> tested = new TreeSet<>();
    dependences().forEach(dependence -> dependence.keys().forEach(key -> tested.add(dependence.form() + " " + key)));
    Set<String> conditional = new TreeSet<>();
    FORMS.all().forEach(form -> form.fields().forEach(field -> collect(form.id(), field, false, conditional)));

    assertThat(tested).isEqualTo(conditional);
  }

  private static void collect(String form, FormField field, boolean inside, Set<String> conditional) {
    boolean depends = inside || field.hide() != null;
    if (depends && field.key() != null) {
      conditional.add(form + " " + field.key());
    }
    field.children().forEach(child -> collect(form, child, depends, conditional));
  }

  @Test
  void answersToHiddenFieldsAreDroppedUnread() {
    Map<String, Object> answers = Fixtures.with(Fixtures.sample("social-security-card-issue"), "agentIdNumber", "nonsense");

    assertThat(FORMS.validate("SocialSecurityCardIssue", answers)).doesNotContainKey("agentIdNumber");
  }
}
