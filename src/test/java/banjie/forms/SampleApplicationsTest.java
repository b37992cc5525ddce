package banjie.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleApplicationsTest {

  static final Map<String, String> FORM_OF_ITEM = new TreeMap<>(Map.ofEntries(
      Map.entry("social-security-card-issue", "SocialSecurityCardIssue"),
      Map.entry("social-security-card-cancellation", "SocialSecurityCardCancellation"),
      Map.entry("employment-registration-self-employed", "EmploymentRegistration"),
      Map.entry("employment-registration-flexible", "EmploymentRegistration"),
      Map.entry("unemployment-registration", "UnemploymentRegistration"),
      Map.entry("employment-certificate-entry", "EmploymentCertificateEntry"),
      Map.entry("labour-filing-new", "LabourFiling"),
      Map.entry("labour-filing-renewal", "LabourFiling"),
      Map.entry("labour-filing-termination", "LabourFiling"),
      Map.entry("social-insurance-registration", "SocialInsuranceContribution"),
      Map.entry("social-insurance-change", "SocialInsuranceContribution"),
      Map.entry("contribution-assessment", "SocialInsuranceContribution"),
      Map.entry("staff-enrolment", "SocialInsuranceContribution"),
      Map.entry("staff-resumption", "SocialInsuranceContribution"),
      Map.entry("staff-reduction", "SocialInsuranceContribution"),
      Map.entry("resident-pension-enrolment", "ResidentPensionEnrolment"),
      Map.entry("resident-pension-benefit", "ResidentPensionBenefit"),
      Map.entry("resident-pension-cancellation", "ResidentPensionCancellation"),
      Map.entry("employment-hardship-recognition", "EmploymentHardshipRecognition"),
      Map.entry("employment-hardship-subsidy", "EmploymentHardshipSubsidy"),
      Map.entry("labour-dispatch-licence", "LabourDispatchLicence")));

  static Set<String> items() {
    return FORM_OF_ITEM.keySet();
  }

  @Test
  void everyItemHasASample() {
    assertThat(new File("src/test/resources/samples").list())
        .containsExactlyInAnyOrderElementsOf(items().stream().map(item -> item + ".json").toList());
  }

  @ParameterizedTest
  @MethodSource("items")
  void sampleIsAcceptedUnchanged(String item) {
    Map<String, Object> sample = Fixtures.sample(item);

    Map<String, Object> answers = Fixtures.FORMS.validate(FORM_OF_ITEM.get(item), sample);

    assertThat(answers.keySet()).isEqualTo(sample.keySet());
    assertThat(answers).allSatisfy((key, value) -> assertThat(value).hasToString(padded(value, sample.get(key))));
  }

  /** Decimals come back with the form's number of places. */
  private static String padded(Object read, Object submitted) {
    return read instanceof BigDecimal decimal
        ? new BigDecimal(submitted.toString()).setScale(decimal.scale()).toString() : submitted.toString();
  }
}
