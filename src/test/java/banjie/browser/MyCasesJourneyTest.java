package banjie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.platform.TestTime;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Applicants follow their cases: what is missing, what happens next, and what to do when it went badly. */
@BrowserTest
class MyCasesJourneyTest {

  private static final byte[] PDF = "%PDF-1.7\n% fictitious".getBytes(StandardCharsets.US_ASCII);

  @Autowired
  Bureau bureau;
  @Autowired
  TestTime time;

  private Bureau.Answer contact;

  @BeforeEach
  void rememberContact() {
    contact = bureau.get("citizen", "/api/v1/me/contact");
  }

  /** Accounts outlive a test, and consent changes how every later one is served. */
  @AfterEach
  void restoreContact() {
    Bureau.expect(200, bureau.send("citizen", HttpMethod.PUT, "/api/v1/me/contact", contact.body()));
  }

  private String filed() {
    Map<String, Object> answers = bureau.sample("resident-pension-cancellation");
    answers.put("idNumber", "210381199001011233");
    return Bureau.created(bureau.post("citizen", "/api/v1/cases", Map.of("itemCode", "resident-pension-cancellation", "answers",
        answers)));
  }

  private String delivered() {
    String id = filed();
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    bureau.finish("complete", id, "COMPLETION", Map.of("resultName", "注销凭证", "handedOver", true, "recipient", "张三（示例）"));
    return id;
  }

  private static void opensTheReasons(Visitor visitor, String which) {
    visitor.page().locator("#why-" + which + " summary").click();
    assertThat(visitor.page().locator("#why-" + which + " ol li").first()).isVisible();
  }

  /** The picture is asked for by hand, and shows the marked element and its makers' mark. */
  private static void opensThePicture(Visitor visitor, int drawn, String element) {
    visitor.page().locator("[data-picture] summary").click();
    Locator pictures = visitor.page().locator(".mc-pictures[data-drawn='" + drawn + "']");
    assertThat(pictures).isVisible();
    assertThat(visitor.page().locator("g[data-element-id='" + element + "'].mc-here")).hasCount(1);
    assertThat(visitor.page().locator(".bjs-powered-by").first()).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"PHONE,zh,false", "DESKTOP,en,false", "PHONE,zh,true"})
  void whatIsMissingIsSupplied(Screen screen, String language, boolean large, Visitors visitors) {
    String name = "-" + screen.lower() + "-" + language + (large ? "-large" : "");
    Entrance entrance = visitors.as("citizen").on(screen).in(language);
    Visitor citizen = (large ? entrance.inLargeText() : entrance).open("/my");
    citizen.picture("my-empty" + name);

    String id = filed();
    String own = "/my/cases/" + id;
    citizen.open(own + "/receipt").picture("my-receipt" + name);
    citizen.open(own);
    assertThat(citizen.page().locator("script[src*='bpmn-viewer']")).hasCount(0);
    opensTheReasons(citizen, "notice");
    opensThePicture(citizen, 2, "Task_CheckIntake");
    citizen.picture("my-case" + name);

    bureau.finish("intake", id, "INTAKE",
        Map.of("decision", "ASK_CORRECTION", "gaps", List.of("commitment", "cancellation-form"), "gapNote", "缺申请人签名，请本人签名后重新提供"));
    citizen.open("/my").picture("my-todo" + name);
    citizen.page().locator(".bj-card--todo .govuk-button").click();
    citizen.check("nothing uploaded yet");
    Page page = citizen.page();
    citizen.expecting(422);
    page.locator("#paper-commitment button").click();
    assertThat(page.locator("#f-file-error")).isVisible();
    citizen.picture("my-supply-refused" + name);
    citizen.page().locator("#f-file").setInputFiles(new FilePayload("签名.pdf", "application/pdf", PDF));
    page.locator("#paper-commitment button").click();
    assertThat(page.locator("#paper-commitment .mc-pages")).containsText("签名.pdf");
    citizen.picture("my-supply" + name);
    APIResponse opened = citizen.context().request().get(page.locator("#paper-commitment .mc-pages a").getAttribute("href"));
    assertThat(opened.body()).isEqualTo(PDF);

    page.locator("form[action$='/confirm'] button").click();
    citizen.picture("my-supply-confirm" + name);
    page.locator("main form button").click();
    assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    assertThat(bureau.state(id)).isEqualTo("CORRECTION");
    page.locator("#file-cancellation-form").setInputFiles(new FilePayload("表.pdf", "application/pdf", PDF));
    page.locator("#paper-cancellation-form button").click();
    page.locator("form[action$='/confirm'] button").click();
    page.locator("main form button").dblclick();
    page.waitForURL("**" + own);
    assertThat(bureau.state(id)).isEqualTo("SUBMITTED");
    citizen.check("supplied, checked again");

    citizen.open("/my/messages").picture("my-messages" + name);
    page.locator(".mc-unread button").first().click();
    assertThat(page.locator(".mc-message__body")).isVisible();
    citizen.picture("my-message" + name);

    page.navigate(own + "/withdraw");
    citizen.picture("my-withdraw" + name);
    page.locator("#f-reason").fill("另有安排");
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    citizen.expecting(409);
    page.locator("#withdraw button").click();
    assertThat(page.locator(".bj-kept")).isVisible();
    assertThat(page.locator("#f-reason")).hasValue("另有安排");
    citizen.picture("my-changed-meanwhile" + name);
    page.locator("#withdraw button").click();
    page.waitForURL("**" + own);
    assertThat(bureau.state(id)).isEqualTo("WITHDRAWN");
    citizen.picture("my-withdrawn" + name);
    page.locator("a[href*='/documents/']").first().waitFor();
    assertThat(citizen.context().request().get(page.locator("a[href*='/documents/']").first().getAttribute("href")).headers()
        .get("content-type")).isEqualTo("application/pdf");
    page.locator("a[href*='all=true']").click();
    assertThat(page.locator(".mc-timeline li")).not().hasCount(0);
    citizen.check("the whole timeline");
  }

  @Test
  void whatWasPromisedIsSuppliedLater(Visitors visitors) {
    Map<String, Object> answers = new HashMap<>(bureau.sample("labour-dispatch-licence"));
    answers.putAll(Map.of("employerName", "海城示例商贸有限公司", "uscc", "91210381MA0EXAMP11", "capitalProof", "AUDIT"));
    String id = Bureau.created(bureau.post("employer", "/api/v1/cases", Map.of("itemCode", "labour-dispatch-licence", "answers",
        answers)));
    String own = "/my/cases/" + id;
    Visitor employer = visitors.as("employer").open(own);
    Page page = employer.page();
    page.locator("a[href$='/commitment']").click();
    employer.expecting(422);
    page.locator("#commitment button").click();
    assertThat(page.locator(".govuk-error-summary")).isVisible();
    employer.picture("my-commitment-refused");
    page.locator("#paper-financial-audit-report").check();
    page.locator("[name=name]").fill("海城示例商贸有限公司");
    page.locator("[name=confirmed]").check();
    employer.picture("my-commitment");
    page.locator("#commitment button").click();
    page.waitForURL("**" + own);

    bureau.finish("intake", id, "INTAKE",
        Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of("financial-audit-report")));
    page.navigate(own);
    opensThePicture(employer, 1, "Receive_Supplies");
    employer.picture("my-licence");
    bureau.finish("review", id, "LEAD_CHECK", Map.of("finding", "CONFORMS"));
    bureau.finish("review2", id, "SECOND_CHECK", Map.of("finding", "CONFORMS"));
    page.navigate(own);
    assertThat(page.locator("#standing-title")).containsText("等您补交材料");
    opensTheReasons(employer, "promised");
    opensTheReasons(employer, "statutory");
    opensTheReasons(employer, "deferral");
    employer.picture("my-licence-paused");

    page.locator("a[href$='/supply']").click();
    page.locator("#file-financial-audit-report").setInputFiles(new FilePayload("审计报告.pdf", "application/pdf", PDF));
    page.locator("#paper-financial-audit-report button").click();
    page.locator("form[action$='/confirm'] button").click();
    employer.check("the promised paper, before it is handed in");
    page.locator("main form button").click();
    page.waitForURL("**" + own);
    assertThat(bureau.openSteps(id)).contains("SUPPLY_CHECK");
    assertThat(page.locator("#standing-title")).containsText("审核中");
    employer.check("the promised paper is in");

    time.at("2026-12-31T09:00");
    page.navigate(own);
    assertThat(page.locator("#standing-title")).containsText("已超期");
    employer.picture("my-late");
  }

  @Test
  void whoIsDissatisfiedIsCalledBack(Visitors visitors) {
    String id = delivered();
    String own = "/my/cases/" + id;
    Visitor citizen = visitors.as("citizen").onPhone().open(own + "/rating");
    Page page = citizen.page();
    assertThat(page.locator("[data-low-only]")).isHidden();
    citizen.check("no grade chosen");
    page.locator("#grade-1").check();
    assertThat(page.locator("[data-low-only]")).isVisible();
    citizen.expecting(422);
    page.locator("#rate button").click();
    assertThat(page.locator("#f-reasons-error")).isVisible();
    citizen.picture("my-rating-refused");
    page.locator("#reason-SLOW").check();
    page.locator("#f-comment").fill("等了很久，没有人说明原因。");
    citizen.context().clearCookies();
    page.locator("#rate button").click();
    page.waitForURL("**/sign-in*");
    page.locator("#username").fill("citizen");
    page.locator("#password").fill("banjie-demo");
    page.locator("main button").click();
    page.waitForURL("**" + own + "/rating");
    assertThat(page.locator("#f-comment")).hasValue("等了很久，没有人说明原因。");
    assertThat(page.locator("#grade-1")).isChecked();
    assertThat(page.locator("#reason-SLOW")).isChecked();
    page.locator("#rate button").click();
    page.waitForURL("**" + own);
    assertThat(page.locator("#callback-title")).isVisible();
    citizen.picture("my-rated-low");

    Visitor supervisor = visitors.as("supervisor").open("/board/callbacks");
    Page board = supervisor.page();
    supervisor.picture("board-callbacks");
    board.locator("table a").first().click();
    supervisor.expecting(422).expecting(409);
    board.locator("#contact button").click();
    assertThat(board.locator("#f-way-error")).isVisible();
    supervisor.picture("board-callback-refused");
    board.locator("form[action$='/number'] button").click();
    assertThat(board.locator("form[action$='/number']")).containsText("138");
    board.locator("#outcome-REMEDIED").check();
    board.locator("#f-answer").fill("已向窗口提出整改要求，今后先说明等候时间。");
    board.locator("#closing button").click();
    assertThat(board.locator(".govuk-error-summary")).containsText("尚未联系到申请人");
    assertThat(board.locator("#f-answer")).hasValue("已向窗口提出整改要求，今后先说明等候时间。");
    board.locator("#way-PHONE").check();
    board.locator("#reached-yes").check();
    board.locator("#contact button").click();
    assertThat(board.locator("#contacts-title + ol")).containsText("联系到了");
    board.locator("#outcome-REMEDIED").check();
    board.locator("#f-answer").fill("已向窗口提出整改要求，今后先说明等候时间。");
    board.locator("#closing button").click();
    assertThat(board.locator("#closing")).hasCount(0);
    supervisor.picture("board-callback-closed");
    board.navigate("/board/callbacks?closed=true");
    supervisor.check("closed call-backs");
    visitors.as("supervisor").inEnglish().onPhone().open("/board/callbacks?closed=true").picture("board-callbacks-phone-en");

    Visitor later = visitors.as("citizen").inEnglish().open(own);
    assertThat(later.page().locator("#callback-title + p")).containsText("Set right");
    later.picture("my-callback-closed-en");
    later.page().locator("a[href*='all=true']").click();
    assertThat(later.page().locator(".mc-timeline")).containsText("A supervisor looked up your number");
  }

  @Test
  void everythingWorksWithoutScript(Visitors visitors) {
    String id = delivered();
    String other = filed();
    Visitor citizen = visitors.as("citizen").onPhone().withoutScript().open("/my/messages");
    citizen.check("messages");
    Page page = citizen.page();
    page.locator("form[action$='/consent'] button").click();
    assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    assertThat(page.locator("form[action$='/consent']")).hasCount(0);
    page.navigate("/my/cases/" + other);
    assertThat(page.locator("[data-picture]")).isHidden();
    assertThat(page.locator("#picture-title + p")).containsText("受理");
    page.locator("#why-notice summary").click();
    assertThat(page.locator("#why-notice ol")).isVisible();
    page.navigate("/my/cases/" + id + "/rating");
    assertThat(page.locator("[data-low-only]")).isVisible();
    page.locator("#grade-4").check();
    page.locator("#rate button").click();
    page.waitForURL("**/my/cases/" + id);
    assertThat(bureau.state(id)).isEqualTo("RATED");
    Bureau.Answer consent = bureau.get("citizen", "/api/v1/me/contact");
    assertThat(consent.text("/electronicService")).isEqualTo("true");
  }
}
