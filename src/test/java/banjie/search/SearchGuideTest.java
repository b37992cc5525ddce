package banjie.search;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.catalogue.Catalogue;
import banjie.process.FeelConditions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People find what they mean in their own words, or by its sound. */
class SearchGuideTest {

  private static final Catalogue CATALOGUE = new Catalogue(new FeelConditions());
  private static final SearchGuide GUIDE = new SearchGuide(CATALOGUE);

  private static List<String> codes(String typed) {
    return GUIDE.search(typed).hits().stream().map(hit -> hit.item().code()).toList();
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
      "养老金, resident-pension-benefit", "退休, resident-pension-benefit", "我60岁了想领养老金, resident-pension-benefit",
      "失业金, unemployment-registration", "没工作了怎么办, unemployment-registration", "被公司辞退了, unemployment-registration",
      "社保卡丢了, social-security-card-issue", "社保卡丢了怎么补办, social-security-card-issue", "医保卡, social-security-card-issue",
      "注销社保卡, social-security-card-cancellation", "社保卡不用了, social-security-card-cancellation",
      "招人, labour-filing-new", "公司招人要办什么手续, labour-filing-new", "合同到期, labour-filing-renewal",
      "员工离职, labour-filing-termination", "五险, social-insurance-registration", "五险, staff-enrolment",
      "给员工交社保, staff-enrolment", "停保, staff-reduction", "断缴, staff-resumption", "换法人, social-insurance-change",
      "缴费基数, contribution-assessment", "农村养老保险, resident-pension-enrolment", "新农保, resident-pension-enrolment",
      "老人去世, resident-pension-cancellation", "4050, employment-hardship-recognition", "零就业家庭, employment-hardship-recognition",
      "社保补贴, employment-hardship-subsidy", "劳务派遣, labour-dispatch-licence", "开派遣公司, labour-dispatch-licence",
      "打零工, employment-registration-flexible", "个体户, employment-registration-self-employed",
      "就业创业证, employment-certificate-entry", "就业登记, employment-registration-flexible"})
  void inTheirOwnWords(String typed, String code) {
    assertThat(codes(typed).stream().limit(3)).as(typed).contains(code);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
      "yanglaojin, resident-pension-benefit", "ylj, resident-pension-benefit", "yanglj, resident-pension-benefit",
      "养lao金, resident-pension-benefit", "yang lao jin, resident-pension-benefit", "tuixiu, resident-pension-benefit",
      "yanglao, resident-pension-benefit", "yanlaojin, resident-pension-benefit", "yanglaojing, resident-pension-benefit",
      "shiyejin, unemployment-registration", "siyejin, unemployment-registration", "syj, unemployment-registration",
      "shebaoka, social-security-card-issue", "sbk, social-security-card-issue", "sebaoka, social-security-card-issue",
      "shehuibaozhangka, social-security-card-issue", "zhaoren, labour-filing-new", "zaoren, labour-filing-new",
      "lwpq, labour-dispatch-licence", "laowupaiqian, labour-dispatch-licence", "laowupaiqain, labour-dispatch-licence",
      "linghuojiuye, employment-registration-flexible", "lhjy, employment-registration-flexible",
      "canbao, resident-pension-enrolment", "tingbao, staff-reduction", "wuxian, staff-enrolment",
      "shebaobutie, employment-hardship-subsidy", "YANGLAOJIN, resident-pension-benefit", "ｔｕｉｘｉｕ, resident-pension-benefit"})
  void byTheSound(String typed, String code) {
    assertThat(codes(typed).stream().limit(3)).as(typed).contains(code);
  }

  /** 佬 for 老, 社宝卡 for 社保卡: the input method offered another character of the same sound. */
  @ParameterizedTest
  @CsvSource({"养佬斤, resident-pension-benefit", "社宝咔, social-security-card-issue", "退修, resident-pension-benefit"})
  void byCharactersThatOnlySoundAlike(String typed, String code) {
    assertThat(codes(typed).stream().limit(3)).as(typed).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"pension, resident-pension-benefit", "lost card, social-security-card-issue", "hire, labour-filing-new",
      "unemployed, unemployment-registration", "Unemployd, unemployment-registration", "licence, labour-dispatch-licence",
      "subsidy, employment-hardship-subsidy"})
  void inEnglish(String typed, String code) {
    assertThat(codes(typed).stream().limit(3)).as(typed).contains(code);
  }

  static List<String> names() {
    return CATALOGUE.items().stream().map(item -> item.code()).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyItemIsFirstByItsOwnName(String code) {
    assertThat(codes(CATALOGUE.item(code).nameZh())).first().isEqualTo(code);
    assertThat(codes(CATALOGUE.item(code).nameEn()).stream().limit(3)).contains(code);
  }

  @Test
  void whatFitsIsPointedOut() {
    SearchGuide.Hit hit = GUIDE.search("yanglaojin").hits().get(0);
    assertThat(hit.phrase().substring(hit.from(), hit.to())).isEqualTo("养老金");
    SearchGuide.Hit card = GUIDE.search("社保卡丢了怎么办").hits().get(0);
    assertThat(card.phrase().substring(card.from(), card.to())).isEqualTo("社保卡丢了");
  }

  @ParameterizedTest
  @ValueSource(strings = {"结婚登记", "xyzzy", "驾照", "???", "怎么"})
  void whatTheGuideDoesNotHaveIsNotFoundAndSomethingElseIsSuggested(String typed) {
    SearchGuide.Answer answer = GUIDE.search(typed);
    assertThat(answer.hits()).as(typed).isEmpty();
    assertThat(answer.suggestions()).isNotEmpty().hasSizeLessThanOrEqualTo(7);
    answer.suggestions().forEach(word -> assertThat(codes(word)).as(word).isNotEmpty());
  }

  @Test
  void nothingTypedIsNoQuestion() {
    assertThat(GUIDE.search(null)).isEqualTo(new SearchGuide.Answer("", List.of(), List.of()));
    assertThat(GUIDE.search("  ").suggestions()).isEmpty();
  }

  /** A page of nonsense must cost no more than a word. */
  @Test
  void aVeryLongQuestionIsCutShort() {
    long start = System.nanoTime();
    assertThat(GUIDE.search("s".repeat(5000)).typed()).hasSize(Question.LONGEST);
    GUIDE.search("sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssh");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }
}
