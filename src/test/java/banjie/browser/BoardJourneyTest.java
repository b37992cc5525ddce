package banjie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A supervisor at the board: sees what is late and why, does something about it, and follows figures to their cases. */
@BrowserTest
class BoardJourneyTest {

  private static final String PENSION = "resident-pension-cancellation";
  private static final String LICENCE = "labour-dispatch-licence";
  /** The board looks every ten seconds. */
  private static final LocatorAssertions.ContainsTextOptions NEXT_LOOK = new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

  @Autowired Bureau bureau;

  @Test
  void theBoardFollowsWithoutAReloadAndTakesNothingAway(Visitors visitors) {
    String late = inReview();
    bureau.timePassesTo("2026-11-27T10:00");
    Visitor supervisor = visitors.as("supervisor").open("/board");
    Page page = supervisor.page();
    assertThat(page.locator("#overdue")).containsText("1 件");
    assertThat(page.locator(".bj-card--late .board-held__longest")).containsText("王审核");
    page.evaluate("window.sameDocument = true");
    page.locator("#d-" + late + " summary").click();
    page.locator("#c-" + late).focus();

    urge(late, "请说明进度");
    assertThat(page.locator("#replies ~ ul")).containsText("请说明进度", NEXT_LOOK);
    assertThat(page.locator("#c-" + late)).isFocused();
    assertThat(page.locator("#d-" + late)).hasAttribute("open", "");
    assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
    supervisor.picture("board");

    String stamp = page.locator("#board-stamp").innerText();
    supervisor.press("暂停刷新");
    bureau.timePassesTo("2026-11-27T11:00");
    urge(late, "第二次督办");
    page.evaluate("document.body.dispatchEvent(new CustomEvent('visibilitychange'))");
    page.waitForTimeout(11_000);
    assertThat(page.locator("#board-stamp")).hasText(stamp);
    supervisor.press("继续刷新");
    assertThat(page.locator("#replies ~ ul")).containsText("第二次督办", NEXT_LOOK);
    assertThat(page.locator("#board-stamp")).hasText("11:00:00");
    supervisor.follow("10. 城乡居民基本养老保险注销登记");
    assertThat(page.locator("#f-matter")).hasValue("10");
    page.locator("#f-office").selectOption("service-station");
    supervisor.press("筛选");
    supervisor.check("the board of an office with nothing late");
    supervisor.follow("取消筛选");
    assertThat(page.locator("#overdue")).containsText("1 件");
  }

  @Test
  void aSupervisorUrgesReassignsDecidesAndJudges(Visitors visitors) {
    String id = inReview();
    String licence = bureau.file(LICENCE);
    bureau.finish("intake", licence, "INTAKE", Map.of("decision", "ACCEPT"));
    Bureau.expect(200, bureau.post("review", "/api/v1/cases/" + licence + "/extension", Map.of("days", 3, "reason", "案情复杂")));
    Bureau.expect(200, bureau.post("review", "/api/v1/cases/" + licence + "/special-procedure", Map.of("cause", "HEARING", "days", 5, "reason", "听证")));
    bureau.timePassesTo("2026-11-27T10:00");
    Bureau.expect(200, bureau.post("review", "/api/v1/cases/" + id + "/red-card/reason", Map.of("reason", "系统故障两小时")));

    Visitor supervisor = visitors.as("supervisor").open("/board");
    Page page = supervisor.page();
    page.locator("article", new Page.LocatorOptions().setHas(page.locator("#c-" + id))).getByText("督办", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("#urge")).hasAttribute("open", "");
    page.locator("#urge button[type=submit]").click();
    assertThat(page.locator(".govuk-error-summary")).containsText("请填写理由");
    supervisor.picture("board-case-error");
    page.locator("#f-reason").fill("请于明日前说明");
    page.locator("#f-replyDays").selectOption("1");
    page.locator("#urge button[type=submit]").click();
    assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    assertThat(page.locator("#urgings")).containsText("2026年11月30日（周一） 17:00 前答复");

    page.locator("#reassign summary").click();
    page.locator("#reassign select").selectOption("review2");
    page.locator("#reassign textarea").fill("王审核请假");
    page.locator("#reassign button[type=submit]").click();
    assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    assertThat(bureau.theCase(id).at("/openSteps/0/assignee").asText()).isEqualTo("赵审核");

    page.locator("#red-card button[type=submit]").click();
    assertThat(page.locator(".govuk-error-summary")).containsText("请选择是否认可");
    page.locator("#accept-no").check();
    page.locator("#red-card button[type=submit]").click();
    assertThat(page.locator(".govuk-error-summary")).containsText("请说明理由");
    page.locator("#f-remark").fill("故障只有十分钟");
    page.locator("#red-card button[type=submit]").click();
    assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    assertThat(bureau.events(id)).contains("RED_CARD_REASON_REJECTED");
    supervisor.picture("board-case");

    supervisor.open("/board/cases/" + licence);
    page.locator("#no-EXTENSION_DECISION").check();
    page.locator("#form-EXTENSION_DECISION button[type=submit]").click();
    assertThat(page.locator(".govuk-error-summary")).isVisible();
    page.locator("#decide-EXTENSION_DECISION input[value=GRANT]").check();
    page.locator("#form-EXTENSION_DECISION button[type=submit]").click();
    assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    assertThat(bureau.theCase(licence).at("/extension/granted").asBoolean()).isTrue();
    page.locator("#no-PROCEDURE_DECISION").check();
    page.locator("#reason-PROCEDURE_DECISION").fill("无需听证");
    page.locator("#form-PROCEDURE_DECISION button[type=submit]").click();
    assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    assertThat(bureau.events(licence)).contains("EXTENDED", "SPECIAL_PROCEDURE_REFUSED");

    allowsSecondNotice(supervisor);
  }

  private void allowsSecondNotice(Visitor supervisor) {
    String item = "resident-pension-enrolment";
    String id = bureau.file(item);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", List.of("enrolment-form"), "gapNote", "未签名"));
    Bureau.expect(200, bureau.post("intake", "/api/v1/cases/" + id + "/correction",
        Map.of("version", bureau.version(id), "papers", List.of("enrolment-form"))));
    supervisor.open("/board/cases/" + id);
    supervisor.page().locator("#second-notice summary").click();
    supervisor.page().locator("#second-notice textarea").fill("补正后发现新问题");
    supervisor.press("同意再次告知");
    assertThat(supervisor.page().locator(".govuk-notification-banner--success")).isVisible();
    assertThat(bureau.events(id)).contains("SECOND_NOTICE_ALLOWED");
  }

  @Test
  void figuresLeadToTheirCasesAndCanBeTakenAway(Visitors visitors) throws IOException {
    String done = inReview();
    bureau.tryFinish("review", done, "REVIEW", Map.of("decision", "APPROVE"));
    String late = inReview();
    String licence = bureau.file(LICENCE);
    bureau.timePassesTo("2026-11-27T10:00");
    Bureau.expect(200, bureau.post("review", "/api/v1/cases/" + late + "/red-card/reason", Map.of("reason", "=HYPERLINK(\"http://x\")")));

    Visitor supervisor = visitors.as("supervisor").open("/board/trend?matter=13");
    Page page = supervisor.page();
    assertThat(page.locator(".board-heat--drawn svg").first()).isVisible();
    assertThat(page.locator(".board-heat__count")).hasText("1");
    assertThat(page.locator("#t-heat")).containsText("受理");
    supervisor.picture("board-trend-heat");
    supervisor.open("/board/trend?unit=WEEK");
    assertThat(page.locator(".board-chart--drawn canvas").first()).isVisible();
    supervisor.picture("board-trend");
    String csv = taken(page, page.locator("#h-steps ~ p a").first());
    assertThat(csv).startsWith("\uFEFF").contains("\"审核\"");
    page.locator("#t-periods a").first().click();
    assertThat(supervisor.heading()).hasText("收件");
    assertThat(page.locator("main")).containsText("共 3 件");
    supervisor.picture("board-figures");
    String number = bureau.theCase(licence).at("/number").asText();
    assertThat(taken(page, page.getByText("导出 CSV"))).contains(number);
    Download xlsx = page.waitForDownload(() -> page.getByText("导出 XLSX").click());
    assertThat(xlsx.suggestedFilename()).endsWith(".xlsx");
    assertThat(sheet(xlsx)).contains(number).doesNotContain("<f>");
    page.getByText(number).click();
    assertThat(supervisor.heading()).containsText(number);

    supervisor.open("/board");
    String overdue = taken(page, page.locator("#overdue ~ p a").first());
    assertThat(overdue).contains("\"'=HYPERLINK(\"\"http://x\"\")\"").contains(bureau.theCase(late).at("/number").asText());
    supervisor.open("/board/trend?from=2026-12-01&to=2026-11-01");
    assertThat(page.locator(".govuk-error-summary")).containsText("开始日期不能晚于结束日期");
    supervisor.check("trend with a span the wrong way round");
    supervisor.open("/board/report?day=2026-11-26");
    assertThat(page.locator("main")).containsText("红牌超期");
    supervisor.picture("board-report");
  }

  @Test
  void peopleAndThePullOrderOnAPhoneInEnglish(Visitors visitors) throws IOException {
    accepted();
    accepted();
    String third = accepted();
    Bureau.expect(200, bureau.post("review", "/api/v1/work-items/" + bureau.taskId(third, "REVIEW") + "/claim", Map.of("reason", "RESUMED")));
    Visitor supervisor = visitors.as("supervisor").onPhone().inEnglish().open("/board/people");
    Page page = supervisor.page();
    assertThat(page.locator("main")).containsText("not on record");
    assertThat(page.locator("main")).containsText("1.000");
    supervisor.picture("board-people-phone-en");
    assertThat(taken(page, page.locator("#h-deviations ~ p a").first())).contains("Resumed");
    supervisor.open("/board").check("board on a phone");
    supervisor.open("/board/trend?unit=MONTH").check("trend on a phone");
    supervisor.open("/board/report").check("report on a phone");
    supervisor.open("/board/cases/" + third).picture("board-case-phone-en");
    visitors.as("supervisor").onPhone().inLargeText().open("/board").picture("board-phone-large");
  }

  @Test
  void othersStayOutsideAndASupervisorOfOneOfficeSeesItAlone(Visitors visitors) {
    String hall = accepted();
    bureau.employ("station-supervisor", "service-station", "SUPERVISOR");
    visitors.password("station-supervisor", "bureau-of-the-tests-1");
    for (String other : List.of("intake", "citizen", "admin")) {
      for (String path : List.of("/board", "/board/trend", "/board/people", "/board/cases/" + hall, "/board/figures.csv?figure=RECEIVED")) {
        Visitor outside = visitors.as(other).expecting(403).open(path);
        assertThat(outside.page().locator("main")).not().containsText(bureau.theCase(hall).at("/number").asText());
        assertThat(outside.page().locator("#board-live")).hasCount(0);
      }
    }
    Visitor station = visitors.as("station-supervisor").expecting(404).open("/board/cases/" + hall);
    assertThat(station.page().locator("main")).not().containsText(bureau.theCase(hall).at("/number").asText());
    station.open("/board/figures?figure=RECEIVED&office=hall");
    assertThat(station.page().locator("main")).containsText("共 0 件");
    station.open("/board/trend");
    assertThat(station.page().locator("#f-office option")).hasCount(2);
  }

  private static String taken(Page page, Locator link) throws IOException {
    Download download = page.waitForDownload(link::click);
    return Files.readString(download.path(), StandardCharsets.UTF_8);
  }

  /** A text of the sheet lies in it or beside it. */
  private static String sheet(Download download) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(download.path().toFile())) {
      for (var entry : zip.stream().filter(part -> part.getName().endsWith(".xml")).toList()) {
        try (InputStream part = zip.getInputStream(entry)) {
          all.append(new String(part.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return all.toString();
  }

  private String accepted() {
    String id = bureau.file(PENSION);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    return id;
  }

  private String inReview() {
    String id = accepted();
    bureau.claim("review", id, "REVIEW");
    return id;
  }

  private void urge(String id, String reason) {
    Bureau.expect(200, bureau.post("supervisor", "/api/v1/cases/" + id + "/urge", Map.of("reason", reason)));
  }
}
