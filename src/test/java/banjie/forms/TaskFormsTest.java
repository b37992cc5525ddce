package banjie.forms;

import static banjie.forms.Fixtures.FORMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import banjie.platform.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TaskFormsTest {

  private static final List<Map<String, String>> PAPERS = List.of(
      Map.of("label", "公司章程", "value", "articles"), Map.of("label", "财务审计报告", "value", "audit"));
  private static final Map<String, ?> GIVEN =
      Map.of("paperOptions", PAPERS, "deferrableOptions", PAPERS, "deferredOptions", PAPERS);

  static Stream<Arguments> decisions() {
    return Stream.of(
        arguments("StampAtStation", Map.of("decision", "STAMP", "communityStamp", true), ""),
        arguments("StampAtStation", Map.of("decision", "STAMP"), "communityStamp"),
        arguments("StampAtStation", Map.of("decision", "RETURN", "reason", "户籍不在本辖区"), ""),
        arguments("StampAtStation", Map.of("decision", "RETURN"), "reason"),
        arguments("CertifyAtStation", Map.of("decision", "STAMP"), ""),
        arguments("CertifyAtStation", Map.of("decision", "RETURN", "reason", " "), "reason"),
        arguments("CheckIntake", Map.of(), "decision"),
        arguments("CheckIntake", Map.of("decision", "MAYBE"), "decision"),
        arguments("CheckIntake", Map.of("decision", "ACCEPT"), ""),
        arguments("CheckIntake", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of("audit")), ""),
        arguments("CheckIntake", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of()), "deferred"),
        arguments("CheckIntake", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of("photo")), "deferred"),
        arguments("CheckIntake", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", 5), "deferred"),
        arguments("CheckIntake", Map.of("decision", "ASK_CORRECTION", "gaps", List.of("articles"), "gapNote", "缺公章"), ""),
        arguments("CheckIntake", Map.of("decision", "ASK_CORRECTION", "gapNote", "缺公章"), "gaps"),
        arguments("CheckIntake", Map.of("decision", "ASK_CORRECTION", "gaps", List.of("articles")), "gapNote"),
        arguments("CheckIntake", Map.of("decision", "DECLINE"), "reason"),
        arguments("CheckIntake", Map.of("decision", "DECLINE", "reason", "不属本机关职权", "competentOrgan", "税务局"), ""),
        arguments("CheckIntake", Map.of("decision", "DECLINE", "reason", "长".repeat(1001)), "reason"),
        arguments("ReviewCase", Map.of("decision", "APPROVE"), ""),
        arguments("ReviewCase", Map.of("decision", "REFUSE"), "reason"),
        arguments("ApproveExtension", Map.of("decision", "GRANT"), ""),
        arguments("ApproveExtension", Map.of("decision", "REFUSE"), "reason"),
        arguments("ApproveExtension", Map.of("decision", "AGREE"), "decision"),
        arguments("ApproveSpecialProcedure", Map.of("decision", "AGREE"), ""),
        arguments("ApproveSpecialProcedure", Map.of("decision", "REFUSE"), "reason"),
        arguments("CheckSubstance", Map.of("finding", "CONFORMS"), ""),
        arguments("CheckSubstance", Map.of("finding", "DOES_NOT_CONFORM"), "opinion"),
        arguments("CheckSubstance", Map.of("finding", "DOES_NOT_CONFORM", "opinion", "经营场所与申请不符"), ""),
        arguments("VerifySupply", Map.of("accepted", List.of("articles", "audit")), ""),
        arguments("VerifySupply", Map.of("accepted", List.of("audit")), "faults"),
        arguments("VerifySupply", Map.of(), "faults"),
        arguments("VerifySupply", Map.of("faults", "报告无签章"), ""),
        arguments("ProduceResult", Map.of("resultName", "劳务派遣经营许可证", "resultNumber", "演示 1 号"), ""),
        arguments("ProduceResult", Map.of("resultName", "社会保障卡", "handedOver", true), "recipient"),
        arguments("ProduceResult", Map.of("handedOver", true, "recipient", "演示甲"), "resultName"),
        arguments("DeliverResult", Map.of("method", "COUNTER", "recipient", "演示甲"), ""),
        arguments("DeliverResult", Map.of("method", "PIGEON", "recipient", "演示甲"), "method"),
        arguments("DeliverResult", Map.of("method", "POST"), "recipient"));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void aDecisionNeedsWhatItsFormDemands(String form, Map<String, ?> answers, String faultyField) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> FORMS.validate(form, answers, GIVEN));

    if (faultyField.isEmpty()) {
      assertThat(refusal).isNull();
    } else {
      assertThat(refusal.problems()).singleElement()
          .satisfies(problem -> assertThat(problem.field()).isEqualTo(faultyField));
    }
  }

  @Test
  void whatIsOnlyShownIsDropped() {
    assertThat(FORMS.validate("ReviewCase", Map.of("decision", "APPROVE", "caseNumber", "forged", "findings", 7)))
        .isEqualTo(Map.of("decision", "APPROVE"));
  }

  @Test
  void choicesAreReadOnceEachAndWithoutEmptiness() {
    assertThat(FORMS.validate("VerifySupply", Map.of("accepted", List.of("audit", "", "audit"), "faults", "缺章程"), GIVEN))
        .containsEntry("accepted", List.of("audit"));
  }
}
