package banjie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banjie.process.FeelConditions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A catalogue with a slip in it stops the start and says where. */
class BrokenCatalogueTest {

  private static final CatalogueFiles GOOD = CatalogueFiles.onClasspath();

  @ParameterizedTest(name = "{0}: {1} → {2}")
  @CsvSource(delimiter = '|', textBlock = """
      01-social-security-card-issue.yaml | condition: age > 7 | condition: age >> 7 | no FEEL expression
      01-social-security-card-issue.yaml | condition: age > 7 | condition: aeg > 7 | no question with the key aeg
      01-social-security-card-issue.yaml | code: photo | code: id-card | duplicate code id-card
      01-social-security-card-issue.yaml | conditionZh: 7 | conditionChinese: 7 | Unrecognized field
      01-social-security-card-issue.yaml | nameEn: Guardian's resident ID card | nameEn: "" | nameEn is blank
      01-social-security-card-issue.yaml | offices: [hall] | offices: [hell] | no such office: hell
      01-social-security-card-issue.yaml | kind: INSTANT | kind: SOON | SOON
      01-social-security-card-issue.yaml | filingOffice: hall | filingOffice: here | no such office: here
      01-social-security-card-issue.yaml | category: 社会保障卡服务 | category: 社保卡服务 | no such category
      02-social-security-card-cancellation.yaml | default: false | default: 7 | default
      02-social-security-card-cancellation.yaml | code: social-security-card-cancellation | code: social-security-card-issue | duplicate code
      04-unemployment-registration.yaml | onFail: WARN | onFail: SHOUT | SHOUT
      04-unemployment-registration.yaml | rule: unemployed | rule: unemployed = | no FEEL expression
      04-unemployment-registration.yaml | condition: residence = "URBAN" | condition: residense = "URBAN" | residense
      04-unemployment-registration.yaml | verifyOriginal: true | deferrable: true | an original or a copy is needed
      prohibitions.yaml | nameZh: 违规办理简易注销登记 | # | nameZh is missing
      prohibitions.yaml | code: one-person-company | code: enterprise-registration | duplicate code
      deferrals.yaml | item: labour-dispatch-licence | item: labour-dispatch | no such item
      deferrals.yaml | capital-verification-report | capital-report | no such paper
      search-words.yaml | item: staff-reduction | item: staff-decrease | no such item: staff-decrease
      search-words.yaml | item: staff-reduction | item: staff-enrolment | duplicate item staff-enrolment
      search-words.yaml | words: [减员, 停保 | words: [停保, 停保 | duplicate word 停保
      search-words.yaml | 银行: yin hang | 银行: yin | one syllable for each character of 银行
      search-words.yaml | filler: | fillers: | Unrecognized field
      catalogue.yaml | version: 2026-11 | version: 2026-12 | version must be the folder's name
      """)
  void namesFileLineAndFault(String file, String good, String bad, String fault) {
    String text = GOOD.read("2026-11/" + file);
    assertThat(text).contains(good);
    int line = (int) text.substring(0, text.indexOf(good)).lines().count();
    assertThatThrownBy(() -> load(file, text.replaceFirst(Pattern.quote(good), bad)))
        .isInstanceOf(BrokenCatalogue.class)
        .hasMessageStartingWith("catalogue/2026-11/" + file + ":")
        .hasMessageContaining(fault)
        .satisfies(e -> assertThat(lineOf(e)).isBetween(1, line + 1));
  }

  @Test
  void aBrokenExpressionIsFoundOnItsOwnLine() {
    String file = "01-social-security-card-issue.yaml";
    String text = GOOD.read("2026-11/" + file);
    int line = (int) text.substring(0, text.indexOf("condition: age > 7")).lines().count();
    assertThatThrownBy(() -> load(file, text.replace("condition: age > 7", "condition: age > > 7")))
        .satisfies(e -> assertThat(lineOf(e)).isEqualTo(line));
  }

  @Test
  void duplicateKeysAndBadIndentationAreFound() {
    String text = GOOD.read("2026-11/offices.yaml");
    assertThatThrownBy(() -> load("offices.yaml", text + "\noffices: []\n")).isInstanceOf(BrokenCatalogue.class)
        .hasMessageContaining("duplicate key");
    assertThatThrownBy(() -> load("offices.yaml", text.replaceFirst("    nameZh", "  nameZh")))
        .isInstanceOf(BrokenCatalogue.class);
  }

  @Test
  void anItemWithoutSearchWordsIsNamed() {
    String text = GOOD.read("2026-11/search-words.yaml");
    assertThatThrownBy(() -> load("search-words.yaml", text.replaceFirst("(?s)  - item: staff-reduction.*?(?=  - item)", "")))
        .isInstanceOf(BrokenCatalogue.class).hasMessageContaining("no words for the item staff-reduction");
  }

  @Test
  void aMissingFileIsNamed() {
    String text = GOOD.read("2026-11/catalogue.yaml");
    assertThatThrownBy(() -> load("catalogue.yaml", text.replace("  - 13-", "  - 14-")))
        .hasMessage("catalogue/2026-11/14-labour-dispatch-licence.yaml:1: the file is missing");
  }

  private static int lineOf(Throwable broken) {
    return Integer.parseInt(broken.getMessage().split(":")[1]);
  }

  private static void load(String file, String text) {
    new Catalogue(new FeelConditions(), path -> path.equals("2026-11/" + file) ? text : GOOD.read(path));
  }
}
