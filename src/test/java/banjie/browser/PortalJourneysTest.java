package banjie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.documents.SealDocuments;
import banjie.platform.TestTime;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do at the portal before and after they apply. */
@BrowserTest
class PortalJourneysTest {

  @Autowired Bureau bureau;
  @Autowired JdbcClient jdbc;
  @Autowired TestTime time;
  @Autowired SealDocuments sealing;

  @BeforeEach
  void tuesday() {
    time.at("2026-11-24T10:00");
  }

  /** From a word of one's own to the printed list: on a telephone, in large text. */
  @Test
  void anElderFindsThePensionByItsSoundAndGetsTheirOwnListOfPapers(Visitors visitors) {
    Visitor elder = visitors.anyone().onPhone().inLargeText().open("/");
    elder.picture("portal-home-phone-large");
    Page page = elder.page();

    page.locator("#q").pressSequentially("ylj");
    Locator first = page.locator("#found .bj-results a").first();
    assertThat(first).hasText("城乡居民基本养老保险待遇申领");
    elder.check("results while typing");
    first.click();
    assertThat(elder.heading()).containsText("城乡居民基本养老保险待遇申领");
    assertThat(page.locator(".bj-promise__date")).containsText("今天申请，最迟 12月1日（周二） 办结");
    page.locator("summary").filter(new Locator.FilterOptions().setHasText("这个日期怎么来的")).click();
    assertThat(page.locator(".bj-strip")).isVisible();
    elder.picture("portal-item-phone-large");

    elder.open("/matters/resident-pension-enrolment/checklist");
    page.locator("#f-age").fill("66");
    page.locator("#f-disabilityGrade-1").check();
    assertThat(page.locator("#list")).containsText("残疾人证");
    assertThat(elder.path()).contains("disabilityGrade=GRADE_1");
    elder.picture("portal-checklist-phone-large");
  }

  @ParameterizedTest
  @CsvSource({"zh, DESKTOP", "en, PHONE"})
  void everyPageOfTheGuideIsFitToBeSeen(String language, Screen screen, Visitors visitors) {
    Visitor anyone = visitors.anyone().in(language).on(screen).open("/");
    String as = "-" + language + "-" + screen.lower();
    anyone.picture("portal-home" + as);
    for (String[] page : new String[][] {{"/matters", "matters"}, {"/search?q=pension", "search"}, {"/search?q=xyzzy", "search-nothing"},
        {"/matters/labour-dispatch-licence", "item"}, {"/matters/labour-filing-new", "item-employer"},
        {"/matters/labour-dispatch-licence/checklist", "checklist"}, {"/calendar", "calendar"}, {"/calendar?year=2027", "calendar-provisional"},
        {"/offices", "offices"}, {"/prohibitions", "prohibitions"}, {"/deferrals", "deferrals"}, {"/track", "track"}, {"/verify", "verify"},
        {"/register", "register"}, {"/register/person", "register-person"}, {"/register/employer", "register-employer"},
        {"/sign-in", "sign-in"}}) {
      anyone.open(page[0]).picture("portal-" + page[1] + as);
    }
    anyone.expecting(404).open("/matters/nothing").check("no such item");
  }

  /** Old telephones without scripts: search, questions and tracking are plain forms. */
  @Test
  void everythingWorksWithoutScript(Visitors visitors) {
    Visitor anyone = visitors.anyone().onPhone().withoutScript().open("/");
    Page page = anyone.page();
    page.locator("#q").fill("社保卡丢了");
    page.locator("form[role=search] button").click();
    assertThat(page.locator(".bj-results a").first()).hasText("社会保障卡申领");
    page.locator(".bj-results a").first().click();

    anyone.open("/matters/social-security-card-issue/checklist");
    page.locator("#f-age").fill("3");
    page.locator(".bj-questions button[type=submit]").click();
    assertThat(page.locator("#list")).containsText("户口本");
    assertThat(page.locator(".bj-qr svg")).isVisible();
  }

  @Test
  void theHolderOfAReceiptTracksTheCase(Visitors visitors) {
    String id = bureau.file("resident-pension-enrolment");
    String number = bureau.theCase(id).at("/number").asText();
    String code = jdbc.sql("select query_code from banjie.case_file where id = ?::uuid").param(id).query(String.class).single();

    Visitor holder = visitors.anyone().onPhone().expecting(404).expecting(422).open("/track?number=" + number);
    Page page = holder.page();
    page.locator("main button").click();
    assertThat(page.locator("#f-queryCode-error")).isVisible();
    page.locator("#f-queryCode").fill("AAAAAAAAAA");
    page.locator("main button").click();
    assertThat(page.locator("#f-number-error")).containsText("不符");
    holder.picture("portal-track-wrong");

    page.locator("#f-queryCode").fill(code.toLowerCase());
    page.locator("main button").click();
    assertThat(page.locator("main")).containsText("待受理");
    assertThat(holder.path()).isEqualTo("/track");
    holder.picture("portal-tracked");
  }

  /** A person opens an account, is told all mistakes at once, and changes the password. */
  @Test
  void aPersonRegistersAndKeepsTheirAccount(Visitors visitors) {
    Visitor person = visitors.anyone().expecting(422).open("/register");
    Page page = person.page();
    person.follow("个人");
    page.locator("#f-name").fill("欧阳慕容诸葛示例");
    page.locator("#f-idNumber").fill("123");
    page.locator("main button[type=submit]").click();
    assertThat(page.locator(".govuk-error-summary")).isFocused();
    assertThat(page.locator(".govuk-error-summary__list li")).hasCount(5);
    assertThat(page.locator("#f-name")).hasValue("欧阳慕容诸葛示例");
    person.picture("portal-register-errors");

    page.locator("#f-idNumber").fill("11010519491231002X");
    page.locator("#f-mobile").fill("13812345678");
    page.locator("#f-username").fill("walker-" + System.nanoTime());
    page.locator("#f-password").fill("a long enough one");
    page.locator("#f-again").fill("a long enough one");
    page.locator("#f-read").check();
    page.locator("main button[type=submit]").click();
    assertThat(person.heading()).hasText("我的账户");
    assertThat(page.locator(".govuk-notification-banner")).containsText("您已登录");
    person.picture("portal-account");

    page.locator("#electronic").check();
    person.press("保存");
    assertThat(page.locator(".govuk-notification-banner")).containsText("已保存");
    page.locator("#f-currentPassword").fill("wrong one");
    page.locator("#f-newPassword").fill("another long one");
    page.locator("#f-again").fill("another long one");
    person.press("修改密码");
    assertThat(page.locator("#f-currentPassword-error")).isVisible();
    person.check("account with errors");
    page.locator("#f-currentPassword").fill("a long enough one");
    page.locator("#f-newPassword").fill("another long one");
    page.locator("#f-again").fill("another long one");
    person.press("修改密码");
    assertThat(page.locator(".govuk-notification-banner")).containsText("密码已修改");
    person.press("退出其他设备");
    assertThat(page.locator(".govuk-notification-banner")).containsText("其他设备都已退出");
  }

  @Test
  void anEmployerRegisters(Visitors visitors) {
    Visitor employer = visitors.anyone().onPhone().inEnglish().expecting(422).open("/register/employer");
    Page page = employer.page();
    page.locator("main button[type=submit]").click();
    assertThat(page.locator(".govuk-error-summary")).containsText("At least 8 characters");
    employer.picture("portal-register-employer-errors");
  }

  @Test
  void membersOfStaffFindTheirDoorsOnTheFrontPage(Visitors visitors) {
    Visitor clerk = visitors.as("window").open("/");
    assertThat(clerk.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("工作入口"))).containsText("任务列表");
    clerk.picture("portal-home-clerk");
    Visitor admin = visitors.as("admin").inEnglish().open("/");
    assertThat(admin.page().locator("a[href='/camunda/app/cockpit/']")).isVisible();
    admin.check("home of the administrator");
    admin.open("/account").picture("portal-account-staff");
  }

  /** What programs of search engines ask for. */
  @Test
  void searchEnginesReadTheMap(Visitors visitors) {
    Visitor engine = visitors.anyone().enter();
    assertThat(engine.context().request().get("/robots.txt").text()).contains("Sitemap:");
    assertThat(engine.context().request().get("/sitemap.xml").text()).contains("/matters/resident-pension-benefit");
  }

  @Test
  void aDocumentIsCheckedByItsCodeAndByItsFile(Visitors visitors) {
    String id = bureau.file("resident-pension-enrolment");
    sealing.sealWaiting();
    String code = jdbc.sql("select code from banjie.document where case_id = ?::uuid order by id limit 1").param(id)
        .query(String.class).single();

    Visitor anyone = visitors.anyone().expecting(404).open("/verify");
    Page page = anyone.page();
    page.locator("#code").fill("AAAA BBBB CCCC");
    page.locator("main button").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("没有查到");
    anyone.check("unknown code");

    page.locator("#code").fill(code.toLowerCase());
    page.locator("main button").click();
    assertThat(page.locator(".bj-verdict--good")).containsText("现行有效");
    anyone.picture("portal-verified");
    page.locator("#file").setInputFiles(new FilePayload("x.pdf", "application/pdf", "%PDF-1.7 forged".getBytes(StandardCharsets.US_ASCII)));
    page.locator("main form[method=post] button").click();
    assertThat(page.locator(".bj-verdict--bad")).containsText("不一致");
    visitors.anyone().onPhone().inEnglish().open("/verify/" + code).picture("portal-verified-en-phone");
  }
}
