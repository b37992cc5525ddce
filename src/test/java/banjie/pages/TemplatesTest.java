package banjie.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No template holds what the content security policy refuses, or words that are not in the bundles. */
class TemplatesTest {

  private static final Pattern INLINE = Pattern.compile(
      "\\s(?:th:)?style\\s*=|<style|<script(?![^>]*[\\s:]src=)|\\s(?:th:)?on[a-z]+\\s*=|\\shx-on|javascript:|\\shx-vals=\"js:", Pattern.CASE_INSENSITIVE);

  static List<Path> templates() {
    return TemplateFiles.all();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothingInline(Path template) {
    assertThat(inlineIn(TemplateFiles.text(template))).as(TemplateFiles.name(template)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void noWordsOfItsOwn(Path template) {
    assertThat(LooseWords.in(TemplateFiles.text(template))).as(TemplateFiles.name(template)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<p style=\"color:red\">", "<p th:style=\"'color'\">", "<style>p{}</style>", "<script>go()</script>", "<a onclick=\"go()\">",
      "<a href=\"javascript:go()\">", "<a hx-on:click=\"go()\">"})
  void inlineIsFound(String html) {
    assertThat(inlineIn(html)).isNotEmpty();
  }

  @Test
  void looseWordsAreFound() {
    assertThat(LooseWords.in("<p>你好</p>")).hasSize(1);
    assertThat(LooseWords.in("<html th:replace=\"~{layout}\"><main>你好</main></html>")).hasSize(1);
    assertThat(LooseWords.in("<p>Good morning</p>")).hasSize(1);
    assertThat(LooseWords.in("<p><span th:text=\"#{a}\">甲</span>乙</p>")).containsExactly("line 1: 乙");
    assertThat(LooseWords.in("<img alt=\"甲\">")).hasSize(1);
    assertThat(LooseWords.in("<p th:text=\"${x} ? '甲' : #{b}\">甲</p>")).hasSize(1);
  }

  @Test
  void wordsThatAreReplacedAreNot() {
    assertThat(LooseWords.in("<p th:text=\"#{a}\">甲<b>乙</b></p><a lang=\"en\">English</a><p>[[#{b}]] · 12&nbsp;</p><img th:alt=\"#{c}\" alt=\"丙\">"))
        .isEmpty();
  }

  private static List<String> inlineIn(String html) {
    return INLINE.matcher(html).results().map(match -> html.substring(match.start(), Math.min(html.length(), match.end() + 40))).toList();
  }
}
