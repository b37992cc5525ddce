package banjie.portal;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.catalogue.Material;
import banjie.platform.TestTime;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The guide as pages: complete, exact, in both languages, and without any script. */
@BanjieTest
class GuidePagesTest {

  private static final List<String> PAGES = List.of("/", "/matters", "/search", "/search?q=ylj", "/search?q=xyzzy", "/calendar",
      "/calendar?year=2027", "/offices", "/prohibitions", "/deferrals", "/track", "/verify", "/register", "/register/person",
      "/register/employer", "/sign-in", "/matters/labour-dispatch-licence/checklist");

  @Autowired MockMvc mvc;
  @Autowired Catalogue catalogue;
  @Autowired TestTime time;
  @Autowired Bureau bureau;
  private Pages chinese;
  private Pages english;

  @BeforeEach
  void monday() {
    time.at("2026-11-23T09:00");
    chinese = new Pages(mvc, "zh");
    english = new Pages(mvc, "en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyPageHasItsOwnTitleOneHeadingAndNoScriptOrStyleOfItsOwn(String lang) throws Exception {
    Set<String> titles = new HashSet<>();
    for (String address : PAGES) {
      MockHttpServletResponse page = new Pages(mvc, lang).open(address);
      String html = page.getContentAsString(StandardCharsets.UTF_8);
      assertThat(page.getStatus()).as(address).isEqualTo(200);
      assertThat(Pages.count(html, "<h1[ >]")).as(address).isEqualTo(1);
      assertThat(Pages.count(html, "<main id=\"main\"")).as(address).isEqualTo(1);
      assertThat(html).as(address).contains(lang.equals("en") ? "lang=\"en\"" : "lang=\"zh-CN\"")
          .doesNotContain(" style=", "onclick", "hx-on", "??").doesNotContainPattern("<script(?![^>]*src=)");
      String title = html.replaceFirst("(?s).*<title[^>]*>(.*?)</title>.*", "$1");
      assertThat(titles.add(title) || address.contains("?year")).as(address + ": " + title).isTrue();
    }
  }

  /** Words that stand in Chinese on an English page are marked, and everything else is English. */
  @Test
  void theEnglishPagesAreEnglish() throws Exception {
    for (String address : List.of("/calendar", "/track", "/verify", "/register/person", "/prohibitions")) {
      String unmarked = english.html(address).replaceAll("(?s)<(\\w+)[^>]*lang=\"zh-CN\"[^>]*>.*?</\\1>", "")
          .replaceAll("(?s)<svg.*?</svg>", "");
      assertThat(unmarked.replaceAll("(?s)<[^>]*>", " ")).as(address).doesNotContainPattern("\\p{IsHan}{4}");
    }
  }

  @Test
  void theFrontPageListsEveryItemOnceInItsCategory() throws Exception {
    String html = chinese.html("/");

    for (Item item : catalogue.items()) {
      assertThat(Pages.count(html, "href=\"/matters/" + item.code() + "\"")).as(item.code()).isEqualTo(1);
    }
    catalogue.categories().forEach(category -> assertThat(html).contains(category.nameZh()));
    assertThat(english.html("/")).contains(catalogue.items().get(0).nameEn());
    assertThat(chinese.open("/").getHeader("Set-Cookie")).as("no session for somebody who only reads").isNull();
  }

  /** Whatever the front page fetches is public and may be kept by the browser: its address changes with its content. */
  @Test
  void theFrontPageFetchesOnlyWhatAnybodyMayHave() throws Exception {
    List<String> fetched = Pattern.compile("(?:href|src)=\"(/(?:css|js|webjars|favicon)[^\"]*)\"").matcher(chinese.html("/")).results()
        .map(match -> match.group(1)).toList();
    assertThat(fetched).hasSizeGreaterThan(5);
    for (String address : fetched) {
      MockHttpServletResponse file = chinese.open(address);
      assertThat(file.getStatus()).as(address).isEqualTo(200);
      assertThat(file.getHeader("Set-Cookie")).as(address).isNull();
      assertThat(file.getHeader("Cache-Control")).as(address).contains("max-age");
    }
  }

  @Test
  void thePromiseIsToldInFiguresAndHonestlyWhenThereAreNone() throws Exception {
    time.at("2026-12-07T09:00");
    assertThat(chinese.text("/")).contains("今天还没有办结的件").doesNotContain("其中在承诺时限内");

    String id = bureau.file("resident-pension-enrolment");
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    String late = bureau.file("resident-pension-enrolment");
    bureau.finish("intake", late, "INTAKE", Map.of("decision", "ACCEPT"));
    assertThat(chinese.text("/")).containsPattern("今天办结 1 ").containsPattern("其中在承诺时限内 1 ");

    bureau.timePassesTo("2026-12-11T09:00");
    bureau.finish("review", late, "REVIEW", Map.of("decision", "APPROVE"));
    assertThat(chinese.text("/")).containsPattern("今天办结 1 ").containsPattern("其中在承诺时限内 0 ");
    assertThat(english.text("/")).containsPattern("Closed today 1 ");
  }

  @Test
  void theItemPageSaysWhatTheGuidePrints() throws Exception {
    for (Item item : catalogue.items()) {
      String text = chinese.text("/matters/" + item.code());
      assertThat(text).as(item.code()).contains(item.nameZh(), item.description().replaceAll("\\s+", " "));
      for (Material paper : item.materials()) {
        assertThat(text).as(item.code()).contains((paper.printedNumber() == null ? "" : paper.printedNumber())
            + paper.printed().replaceAll("\\s+", " "));
        if (paper.conditionZh() != null) {
          assertThat(text).contains(paper.conditionZh());
        }
      }
      item.channels().forEach(channel -> assertThat(text).contains(channel.printed()));
      if (item.tips() != null) {
        assertThat(text).contains(item.tips().replaceAll("\\s+", " "));
      }
      item.duties().forEach(duty -> assertThat(text).contains(duty.textZh()));
      assertThat(text).contains(item.timeLimit().days() == 0 ? "当场办结" : item.timeLimit().days() + " 个工作日");
    }
  }

  @Test
  void theItemPageOfEveryItemIsCompleteInEnglish() throws Exception {
    for (Item item : catalogue.items()) {
      String text = english.text("/matters/" + item.code());
      assertThat(text).as(item.code()).contains(item.nameEn(), item.descriptionEn(), "Apply online", "Book a counter");
      item.materials().forEach(paper -> assertThat(text).as(item.code()).contains(paper.nameEn()));
    }
  }

  @Test
  void addressesOfOtherOrganisationsAreWhereTheyShouldAndComeWithAWarning() throws Exception {
    String html = chinese.html("/matters/resident-pension-cancellation");
    assertThat(html).contains("href=\"http://anshan.gov.cn\"").contains("没有加密");
    assertThat(html).contains("href=\"/apply/resident-pension-cancellation\"",
        "href=\"/my/appointments?item=resident-pension-cancellation\"");
  }

  @ParameterizedTest(name = "{1} at {0}: {2}")
  @CsvSource(delimiter = '|', value = {
      "2026-02-13T10:00 | resident-pension-benefit | 今天申请，最迟 2月27日（周五） 办结",
      "2026-02-13T17:30 | resident-pension-benefit | 最早 2月14日（周六） 受理，最迟 2月28日（周六） 办结",
      "2026-02-17T10:00 | resident-pension-benefit | 今天休息，窗口 2月24日（周二） 上班",
      "2026-11-23T16:59 | social-security-card-issue | 今天来办，当天办结：11月23日（周一）",
      "2026-11-23T17:01 | social-security-card-issue | 今天已经下班，窗口 11月24日（周二） 上班",
      "2026-12-30T10:00 | resident-pension-enrolment | 这段时间的放假安排还没有公布"})
  void applyTodayAndItIsDoneBy(String now, String item, String said) throws Exception {
    time.at(now);
    assertThat(chinese.text("/matters/" + item)).contains(said);
  }

  @Test
  void theDateExplainsItselfDayByDay() throws Exception {
    time.at("2026-02-13T10:00");
    String text = chinese.text("/matters/resident-pension-benefit");
    assertThat(text).contains("起算当日，不计入", "第 1 天 星期六，春节调休上班", "春节放假", "第 5 天 工作日 截止");
    assertThat(text).contains("假设材料齐全，当天受理");
  }

  @Test
  void searchWorksByAPlainFormAndMarksWhatFits() throws Exception {
    String page = chinese.html("/search?q=" + encode("退休"));
    assertThat(page).contains("/matters/resident-pension-benefit", "<mark>退休</mark>");
    assertThat(chinese.html("/search?q=" + encode("<b>x</b>"))).doesNotContain("<b>x</b>");
    assertThat(chinese.text("/search?q=xyzzy")).contains("没有找到", "12333", "社会保障卡服务");
  }

  @Test
  void askedByAScriptItAnswersWithTheResultsAlone() throws Exception {
    String part = chinese.send(MockMvcRequestBuilders.get("/search").param("q", "ylj").header("HX-Request", "true"))
        .getContentAsString(StandardCharsets.UTF_8);
    assertThat(part).contains("/matters/resident-pension-benefit").doesNotContain("<html", "<main");
  }

  @Test
  void theAnswersDecideThePapersAndTheQrCodeLeadsBackToThem() throws Exception {
    String address = "/matters/resident-pension-enrolment/checklist?age=66&disabilityGrade=GRADE_1&assistance=NONE&student=false"
        + "&publicEmployee=false&employeePensionCovered=false&registeredHere=true";
    String page = chinese.html(address);
    String list = page.substring(page.indexOf("id=\"list\""));

    assertThat(list).contains("《中华人民共和国残疾人证》").doesNotContain("低保、特困证明", "清单可能不全");
    assertThat(QrReader.read(page)).isEqualTo("http://localhost:8080/matters/resident-pension-enrolment/checklist"
        + "?age=66&student=false&publicEmployee=false&employeePensionCovered=false&registeredHere=true&disabilityGrade=GRADE_1&assistance=NONE");
    String open = chinese.text("/matters/resident-pension-enrolment/checklist");
    assertThat(open).contains("清单可能不全");
    assertThat(chinese.text("/matters/resident-pension-enrolment/checklist?age=15")).contains("未满16周岁");
  }

  @Test
  void aWrongAnswerIsToldBesideItsQuestionAndKept() throws Exception {
    String page = chinese.html("/matters/resident-pension-enrolment/checklist?age=abc&student=false");
    assertThat(page).contains("href=\"#f-age\"", "id=\"f-age-error\"", "value=\"abc\"").contains("请先更正上面的回答");
  }

  @Test
  void parametersThatAreNoQuestionGoNowhere() throws Exception {
    assertThat(QrReader.read(chinese.html("/matters/resident-pension-benefit/checklist?idNumber=210381199001011233&evil=x")))
        .doesNotContain("210381199001011233", "evil");
  }

  @Test
  void unknownThingsAreNotFoundInTheFrameOfThePages() throws Exception {
    MockHttpServletResponse page = chinese.open("/matters/no-such-item");
    assertThat(page.getStatus()).isEqualTo(404);
    assertThat(Pages.text(page)).contains("没有这个事项", "返回首页");
    assertThat(chinese.open("/calendar?year=1900").getStatus()).isEqualTo(404);
    assertThat(chinese.open("/no/such/page").getStatus()).as("no sign-in on the way to nothing").isEqualTo(404);
    assertThat(chinese.open("/my").getRedirectedUrl()).endsWith("/sign-in");
  }

  @Test
  void searchEnginesAreToldWhatIsPublic() throws Exception {
    assertThat(chinese.html("/robots.txt")).contains("Disallow: /my", "Disallow: /desk", "Sitemap: http");
    String map = chinese.html("/sitemap.xml");
    catalogue.items().forEach(item -> assertThat(map).contains("/matters/" + item.code() + "<"));
    assertThat(chinese.html("/sign-in")).contains("name=\"robots\" content=\"noindex\"");
    assertThat(chinese.html("/matters/resident-pension-benefit")).contains("<meta name=\"description\"");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
