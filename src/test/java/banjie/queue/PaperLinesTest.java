package banjie.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banjie.casefile.Gap;
import banjie.casefile.Paper;
import banjie.casefile.Papers;
import banjie.platform.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaperLinesTest {

  private static final Papers PAPERS = new Papers(Stream.of("form/参保登记表", "register/户口本", "register-page/户口本首页", "id/身份证")
      .map(paper -> new Paper(paper.split("/")[0], paper.split("/")[1], false, Paper.State.EXPECTED, null, null)).toList());

  @Test
  void eachLineNamesItsPaperByNameOrCodeAndMayNameTheForm() {
    assertThat(read("户口本首页：看不清｜原件\n 2、form: 未签名 |加盖公章\n身份证：已过期", "id", "register-page", "form")).containsExactly(
        new Gap("id", "已过期", null), new Gap("register-page", "看不清", "原件"), new Gap("form", "未签名", "加盖公章"));
  }

  @Test
  void linesThatNameNoPaperBelongToTheOneAbove() {
    assertThat(read("户口本：缺户主页\n注意：须为彩色\n\n户口本：缺本人页", "register"))
        .containsExactly(new Gap("register", "缺户主页；注意：须为彩色；缺本人页", null));
  }

  @Test
  void wordsThatNameNoPaperAreMeantForAll() {
    assertThat(read("请补正清晰件\n并签名｜原件", "form", "id")).containsExactly(
        new Gap("form", "请补正清晰件\n并签名", "原件"), new Gap("id", "请补正清晰件\n并签名", "原件"));
  }

  @Test
  void whatIsUnclearIsRefusedAtItsField() {
    assertThat(refused("户口本：缺页", "register", "id")).isEqualTo("paper-without-words");
    assertThat(refused("户口本：｜原件", "register")).isEqualTo("paper-without-words");
    assertThat(refused("户口本：缺页\n身份证：已过期", "register")).isEqualTo("paper-not-chosen");
    assertThat(refused("请尽快补正\n户口本：缺页", "register")).isEqualTo("paper-not-named");
    assertThat(refused("户口本：" + "长".repeat(501), "register")).isEqualTo("words-too-long");
    assertThat(refused("户口本：缺页｜" + "长".repeat(51), "register")).isEqualTo("words-too-long");
  }

  @Test
  void programsSayTheSameAsAList() {
    Map<String, Object> form = PaperLines.asForm(Map.of("decision", "ASK_CORRECTION", "gaps", List.of(
        Map.of("paper", "register", "fault", "缺页\n身份证：假的", "form", "原件"), Map.of("paper", "id", "fault", "a|b"))),
        "gaps", "gaps", "gapNote");

    assertThat(form).containsEntry("gaps", List.of("register", "id")).containsEntry("decision", "ASK_CORRECTION");
    assertThat(read((String) form.get("gapNote"), "register", "id"))
        .containsExactly(new Gap("register", "缺页 身份证：假的", "原件"), new Gap("id", "a|b", null));
  }

  @Test
  void aMalformedListIsRefusedWhereItIsWrong() {
    assertThat(malformed(List.of(Map.of("paper", "id")))).isEqualTo("gaps[0].fault");
    assertThat(malformed(List.of(Map.of("paper", "id", "fault", " ")))).isEqualTo("gaps[0].fault");
    assertThat(malformed(List.of(Map.of("paper", 7, "fault", "x")))).isEqualTo("gaps[0].paper");
    assertThat(malformed(List.of(Map.of("paper", "id", "fault", "x"), "form"))).isEqualTo("gaps[1]");
    assertThat(malformed(List.of(Map.of("paper", "id", "fault", "x", "poem", "y")))).isEqualTo("gaps[0]");
  }

  private static List<Gap> read(String text, String... chosen) {
    return PaperLines.read("gapNote", text, List.of(chosen), PAPERS);
  }

  private static String refused(String text, String... chosen) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(text, chosen));
    assertThat(refusal.problems()).singleElement().satisfies(problem -> assertThat(problem.field()).isEqualTo("gapNote"));
    return refusal.code();
  }

  private static String malformed(List<?> gaps) {
    return catchThrowableOfType(Refusal.class, () -> PaperLines.asForm(Map.of("gaps", gaps), "gaps", "gaps", "gapNote"))
        .problems().get(0).field();
  }
}
