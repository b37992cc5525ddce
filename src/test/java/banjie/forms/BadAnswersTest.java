package banjie.forms;

import static banjie.forms.Fixtures.FORMS;
import static banjie.forms.Fixtures.sample;
import static banjie.forms.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import banjie.platform.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadAnswersTest {

  private static final String PERSON = "resident-pension-benefit";
  private static final String LICENCE = "labour-dispatch-licence";
  private static final String ASSESSMENT = "contribution-assessment";
  private static final String CONTRACT = "labour-filing-new";

  static Stream<Arguments> badAnswers() {
    return Stream.of(
        arguments(PERSON, "applicantName", null, "“姓名”为必填项"),
        arguments(PERSON, "applicantName", "   ", "“姓名”为必填项"),
        arguments(PERSON, "applicantName", "甲", "至少 2 个字符"),
        arguments(PERSON, "applicantName", "甲".repeat(101), "最多 100 个字符"),
        arguments(PERSON, "applicantName", "甲".repeat(1_000_000), "最多 100 个字符"),
        arguments(PERSON, "applicantName", "演示\u0000甲", "控制字符"),
        arguments(PERSON, "applicantName", "演示\n甲", "控制字符"),
        arguments(PERSON, "applicantName", 7, "应为文字"),
        arguments(PERSON, "applicantName", List.of("演示甲"), "应为文字"),
        arguments(PERSON, "applicantName", Map.of("a", 1), "应为文字"),
        arguments(PERSON, "idType", "LIBRARY_CARD", "不在可选范围内"),
        arguments(PERSON, "idType", 1, "不在可选范围内"),
        arguments(PERSON, "idNumber", "210300196001010081", "校验码不符"),
        arguments(PERSON, "idNumber", "11010519491331002X", "出生日期无效"),
        arguments(PERSON, "mobile", "12345678901", "11 位手机号码"),
        arguments(PERSON, "mobile", 13800000001L, "应为文字"),
        arguments(PERSON, "byAgent", "yes", "应为是或否"),
        arguments(PERSON, "byAgent", 1, "应为是或否"),
        arguments(PERSON, "paymentBank", "XYZ", "不在可选范围内"),
        arguments(PERSON, "bankAccount", "6200-0000", "格式不正确"),
        arguments("social-insurance-registration", "uscc", "91350203M0001QAY9B", "校验码不符"),
        arguments("social-insurance-registration", "bankRoutingNumber", "123", "格式不正确（12 位数字）"),
        arguments(LICENCE, "registeredCapital", "two millions", "应为数字"),
        arguments(LICENCE, "registeredCapital", true, "应为数字"),
        arguments(LICENCE, "registeredCapital", Double.NaN, "应为数字"),
        arguments(LICENCE, "registeredCapital", 2000000.5, "应为整数"),
        arguments(LICENCE, "registeredCapital", -1, "不得小于 0"),
        arguments(LICENCE, "registeredCapital", 100000000001L, "不得大于 100000000000"),
        arguments(LICENCE, "registeredCapital", "1e999999999", "数字过大"),
        arguments(LICENCE, "registeredCapital", "1e-999999999", "应为整数"),
        arguments(LICENCE, "registeredCapital", "9".repeat(1000), "应为数字"),
        arguments(ASSESSMENT, "headcount", 0, "不得小于 1"),
        arguments(ASSESSMENT, "contributionBase", "1.005", "最多 2 位小数"),
        arguments(ASSESSMENT, "monthOfContribution", "2023-13", "格式不正确"),
        arguments("labour-filing-renewal", "workerCount", 10001, "不得大于 10000"),
        arguments(ASSESSMENT, "itemCode", "free-lunch", "不在可选范围内"),
        arguments(CONTRACT, "contractFrom", "2022-02-30", "应为日期"),
        arguments(CONTRACT, "contractFrom", "01.12.2022", "应为日期"),
        arguments(CONTRACT, "contractFrom", "2022-12-01T00:00:00", "应为日期"),
        arguments(CONTRACT, "contractFrom", "+999999999-01-01", "应为日期"),
        arguments(CONTRACT, "contractFrom", "0001-01-01", "应为日期"),
        arguments(CONTRACT, "contractTo", "2022-11-30", "不得早于“合同起始日期”"),
        arguments("unemployment-registration", "unemployedSince", "2023-03-02", "不得晚于今天"));
  }

  @ParameterizedTest
  @MethodSource("badAnswers")
  void oneBadAnswerIsRefusedByName(String item, String key, Object value, String reason) {
    List<Refusal.Problem> problems = refusal(item, with(sample(item), key, value)).problems();

    assertThat(problems).extracting(Refusal.Problem::field).contains(key);
    assertThat(problems).filteredOn(problem -> problem.field().equals(key)).singleElement().satisfies(problem -> {
      assertThat(problem.messageZh()).startsWith("“").contains(reason);
      assertThat(problem.messageEn()).matches("“[\\x20-\\x7e]+” .+");
    });
  }

  @Test
  void aBoxThatMustBeTickedIsNamed() {
    Refusal refusal = catchThrowableOfType(Refusal.class,
        () -> FORMS.validate("StampAtStation", Map.of("decision", "STAMP", "communityStamp", false)));

    assertThat(refusal.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.field()).isEqualTo("communityStamp");
      assertThat(problem.messageZh()).contains("必须勾选");
    });
  }

  @Test
  void allProblemsAreToldAtOnceInTheOrderOfTheForm() {
    Refusal refusal = refusal(PERSON, Map.of("idType", "RESIDENT_ID", "mobile", "1", "paymentBank", "ABC"));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(refusal.code()).isEqualTo("invalid-form");
    assertThat(refusal.problems()).extracting(Refusal.Problem::field)
        .containsExactly("applicantName", "idNumber", "mobile", "address", "paymentCard", "bankAccount");
  }

  @Test
  void unknownKeysAreRefusedByName() {
    assertThat(refusal(PERSON, with(sample(PERSON), "state", "APPROVED")).problems()).singleElement()
        .satisfies(problem -> assertThat(problem.field()).isEqualTo("state"));
  }

  @Test
  void aFloodOfUnknownKeysIsNotEchoed() {
    Map<String, Object> flood = sample(PERSON);
    for (int i = 0; i < 1000; i++) {
      flood.put("x".repeat(1000) + i, "");
    }

    assertThat(refusal(PERSON, flood).problems()).hasSize(20)
        .allSatisfy(problem -> assertThat(problem.field().length()).isLessThan(100));
  }

  @Test
  void aNumberOfAnotherDocumentIsRefused() {
    assertThat(refusal(PERSON, with(sample(PERSON), "idType", "HMT_PERMIT")).problems()).singleElement()
        .satisfies(problem -> assertThat(problem.messageZh()).contains("证件类型不符"));
  }

  @Test
  void noMessageRepeatsWhatWasTyped() {
    assertThat(refusal(PERSON, with(sample(PERSON), "idNumber", "210300196001010081")).getMessage())
        .doesNotContain("210300196001010081");
  }

  @Test
  void goodAnswersAreTidiedAndTyped() {
    Map<String, Object> typed = with(sample(PERSON), "applicantName", "  演示辛　");
    typed.put("mobile", "+86 138 0000 0008");
    typed.put("byAgent", "false");
    assertThat(FORMS.validate("ResidentPensionBenefit", typed))
        .containsEntry("applicantName", "演示辛").containsEntry("mobile", "13800000008").containsEntry("byAgent", false);

    Map<String, Object> assessment = with(sample(ASSESSMENT), "headcount", "25");
    assessment.put("contributionBase", " 125000.5 ");
    assertThat(FORMS.validate("SocialInsuranceContribution", assessment))
        .containsEntry("headcount", 25L).containsEntry("contributionBase", new BigDecimal("125000.50"));
  }

  @Test
  void unansweredOptionalFieldsAreAbsentAndUntickedBoxesFalse() {
    Map<String, Object> answers = FORMS.validate("UnemploymentRegistration",
        with(with(sample("unemployment-registration"), "previousEmployer", ""), "stampedOnPaper", null));

    assertThat(answers).doesNotContainKey("previousEmployer").containsEntry("stampedOnPaper", false);
  }

  private static Refusal refusal(String item, Map<String, Object> answers) {
    String form = SampleApplicationsTest.FORM_OF_ITEM.get(item);
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> FORMS.validate(form, answers));
    assertThat(refusal).isNotNull();
    return refusal;
  }
}
