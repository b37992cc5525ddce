package banjie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Officers at their desk, with the keyboard and with a telephone in hand. */
@BrowserTest
class DeskJourneyTest {

  private static final String PENSION = "resident-pension-cancellation";
  private static final String CARD = "social-security-card-issue";

  @Autowired Bureau bureau;

  @Test
  void fromTheNextCaseToTheDecisionWithoutTheMouse(Visitors visitors) {
    String first = withPapers();
    String second = bureau.file(PENSION);
    Visitor clerk = visitors.as("intake").open("/desk");
    Page page = clerk.page();
    clerk.picture("desk");
    page.keyboard().press("Shift+?");
    assertThat(page.locator("#keys")).isVisible();
    clerk.check("the shortcuts");
    page.keyboard().press("Escape");
    assertThat(page.locator("#keys")).isHidden();

    page.keyboard().press("n");
    assertThat(page.locator("h1")).containsText("注销登记");
    assertThat(page).hasURL(Pattern.compile(".*/desk/cases/" + first));
    turnPages(page);
    clerk.check("a case with its papers");

    page.keyboard().press("d");
    assertThat(page.locator("#f-decision-0")).isFocused();
    page.keyboard().press("1");
    assertThat(page.locator("#outcome")).containsText("受理通知书");
    assertThat(page.locator("#outcome")).containsText("2026年11月26日（周四） 17:00");
    assertThat(page.locator("#f-decision-0")).isFocused();
    clerk.picture("desk-decision");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".govuk-notification-banner--success")).containsText("受理环节已办理");
    assertThat(page.locator("#next button")).isFocused();
    clerk.check("a finished step");
    assertThat(bureau.state(first)).isEqualTo("IN_REVIEW");

    page.keyboard().press("n");
    assertThat(page).hasURL(Pattern.compile(".*/desk/cases/" + second));
    theOneNotice(clerk, second);
  }

  private static void turnPages(Page page) {
    Locator place = page.locator(".ds-viewer__name");
    assertThat(place).containsText("第 1/2 个文件，第 1/2 页");
    page.keyboard().press("]");
    assertThat(place).containsText("第 1/2 个文件，第 2/2 页");
    page.keyboard().press("]");
    assertThat(place).containsText("照片.png");
    assertThat(page.locator("[data-sheet]")).hasJSProperty("complete", true);
    page.keyboard().press("+");
    assertThat((Boolean) page.evaluate("document.querySelector('[data-sheet]').classList.contains('ds-zoomed')")).isTrue();
    page.keyboard().press("r");
    assertThat(page.locator("[data-sheet]")).hasAttribute("style", Pattern.compile(".*rotate\\(90deg\\).*"));
    page.keyboard().press("0");
    page.keyboard().press("[");
    assertThat(place).containsText("第 1/2 个文件，第 2/2 页");
    page.locator("a[data-show]").first().press("Enter");
    assertThat(place).containsText("第 1/2 个文件，第 1/2 页");
  }

  /** Composed by ticking; without the mouse, and without writing a paper's name. */
  private void theOneNotice(Visitor clerk, String id) {
    Page page = clerk.page();
    String paper = bureau.theCase(id).at("/papers/0/code").asText();
    page.keyboard().press("3");
    assertThat(page.locator("#f-gaps")).isVisible();
    assertThat(page.locator("#outcome")).containsText("还不能办理");
    page.locator("#gap-" + paper).press("Space");
    for (int down = 0; down < 4; down++) {
      page.locator("#fault-" + paper).press("ArrowDown");
    }
    page.locator("#more-" + paper).fill("第二页");
    page.locator("#form-" + paper).selectOption("ORIGINAL");
    assertThat(page.locator("#outcome")).containsText("缺少签名，第二页");
    assertThat(page.locator("#outcome")).containsText("2026年12月2日");
    clerk.picture("desk-one-notice");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    assertThat(bureau.theCase(id).at("/papers/0/note").asText()).isEqualTo("缺少签名，第二页");
    assertThat(bureau.state(id)).isEqualTo("CORRECTION");
  }

  @Test
  void singleKeysCanBeSwitchedOff(Visitors visitors) {
    bureau.file(PENSION);
    Visitor clerk = visitors.as("intake").open("/desk");
    Page page = clerk.page();
    page.locator("[data-keys-open]").click();
    page.locator("#keys-on").uncheck();
    page.locator("[data-keys-close]").click();
    page.keyboard().press("n");
    page.keyboard().press("Shift+?");
    assertThat(page.locator("#keys")).isHidden();
    assertThat(page.url()).endsWith("/desk");
  }

  @Test
  void anInstantMatterIsClosedInUnderAMinuteWithoutTheMouse(Visitors visitors) {
    String id = bureau.file(CARD);
    Visitor window = visitors.as("window").open("/desk");
    Page page = window.page();
    long begun = System.nanoTime();
    page.keyboard().press("n");
    assertThat(page).hasURL(Pattern.compile(".*/desk/cases/" + id));
    page.keyboard().press("s");
    assertThat(page.locator("[data-confirm-step]")).isFocused();
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".govuk-notification-banner--success")).containsText("已当场办结");
    assertThat(System.nanoTime() - begun).isLessThan(60_000_000_000L);
    assertThat(bureau.state(id)).isEqualTo("DELIVERED");
    assertThat(page.locator("main")).containsText("送达回证");
    String document = page.locator("a[href*='/documents/']").first().getAttribute("href");
    assertThat(page.request().get(document).headers()).containsEntry("content-type", "application/pdf");
    window.picture("desk-single-done");

    String other = bureau.file(CARD);
    window.open("/desk/cases/" + other + "/single").picture("desk-single");
    window.expecting(422);
    page.locator("#f-recipient").fill("");
    page.locator("[data-confirm-step]").click();
    assertThat(page.locator(".govuk-error-summary")).containsText("请填写领取人");
    window.check("a single visit without a recipient");
  }

  @Test
  void ofTwoOfficersTheOneWhoLostTheCaseKeepsTheirWords(Visitors visitors) {
    String id = bureau.file(PENSION);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    Visitor first = visitors.as("review").expecting(409).open("/desk");
    first.press("下一件");
    first.page().locator("#f-decision-1").check();
    first.page().locator("#f-reason").fill("户籍不在本地，不符合注销条件");
    assertThat(first.page().locator("#outcome")).containsText("行政复议");

    bureau.timePassesTo("2026-11-26T17:00:01");
    first.page().keyboard().press("Control+Enter");
    assertThat(first.page().locator("main")).containsText("办件有变化");
    assertThat(first.page().locator("main")).containsText("红牌超期");
    assertThat(first.page().locator("#f-reason")).hasValue("户籍不在本地，不符合注销条件");
    assertThat(first.page().locator("[data-confirm-step]")).isVisible();
    first.picture("desk-stale");

    Bureau.expect(200, bureau.post("supervisor", "/api/v1/work-items/" + bureau.taskId(id, "REVIEW") + "/reassign",
        Map.of("username", "review2", "reason", "改派")));
    first.page().locator("#f-opinion").fill("请核实");
    first.page().locator("#f-opinion").blur();
    first.page().evaluate("document.getElementById('decision').requestSubmit()");
    assertThat(first.page().locator("main")).containsText("已不在您手上");
    assertThat(first.page().locator(".ds-written").first()).containsText("户籍不在本地，不符合注销条件");
    first.check("a case that somebody else has now");

    Visitor second = visitors.as("review2").inEnglish().open("/desk");
    second.follow(bureau.theCase(id).at("/number").asText());
    assertThat(second.page().locator("main")).containsText("Red card");
    second.picture("desk-case-en");
  }

  @Test
  void anotherOneThanTheOldestAndTheListsOnATelephone(Visitors visitors) {
    bureau.file(PENSION);
    bureau.timePassesTo("2026-11-23T09:05");
    String newer = bureau.file(CARD);
    String number = bureau.theCase(newer).at("/number").asText();
    Visitor clerk = visitors.as("intake").onPhone().expecting(409).open("/desk/work?list=queue");
    Page page = clerk.page();
    clerk.picture("desk-queue-phone");
    page.locator("#c-" + bureau.taskId(newer, "INTAKE") + " button").click();
    assertThat(page.locator("h1")).hasText("先来后到");
    clerk.picture("desk-out-of-order");
    page.locator("#reason-1").check();
    clerk.press("先办本件");
    assertThat(page.locator("main")).containsText(number);
    clerk.picture("desk-case-phone");
    clerk.press("退回队列");
    assertThat(page.locator(".govuk-notification-banner--success")).isVisible();

    page.locator("#find").fill(number);
    clerk.press("查找");
    assertThat(page).hasURL(Pattern.compile(".*/desk/cases/" + newer));
    clerk.follow("返回列表");

    clerk.open("/desk/work?list=queue&item=" + PENSION);
    assertThat(page.locator(".ds-row")).hasCount(1);
    page.getByText("保存的筛选").click();
    page.locator("#f-name").fill("养老注销");
    clerk.press("保存");
    page.getByText("保存的筛选").click();
    clerk.check("a kept filter");
    clerk.press("设为默认 养老注销");
    clerk.open("/desk/work");
    assertThat(page.url()).contains("item=" + PENSION);
    page.getByText("保存的筛选").click();
    clerk.press("取消默认");
    page.getByText("保存的筛选").click();
    clerk.press("删除 养老注销");
    for (String list : List.of("hand", "waiting", "done")) {
      clerk.open("/desk/work?list=" + list).check("the list " + list);
    }
    visitors.as("intake").inEnglish().open("/desk/work?list=queue").check("the queue in English");
    visitors.as("intake").inLargeText().open("/desk").picture("desk-large");
  }

  @Test
  void whatElseAnOfficerDoesToACase(Visitors visitors) {
    String id = withPapers();
    bureau.finish("window", id, "INTAKE", Map.of("decision", "ACCEPT"));
    String again = bureau.file(PENSION); // takes the identity document over from the first
    Visitor window = visitors.as("window").expecting(422).open("/desk/cases/" + id + "/actions/EXTENSION");
    Page page = window.page();
    page.locator("main form button").click();
    assertThat(page.locator(".govuk-error-summary li")).hasCount(2);
    window.picture("desk-action-error");
    page.locator("#f-days").fill("2");
    page.locator("#f-reason").fill("需到户籍地核实");
    page.locator("main form button").click();
    assertThat(page.locator(".govuk-notification-banner--success")).containsText("已申请延期");
    window.check("a case with a request");
    for (String action : List.of("PROCEDURE", "SERVE", "UPLOAD", "WITHDRAW")) {
      window.open("/desk/cases/" + id + "/actions/" + action).check(action);
    }
    String file = bureau.get("intake", "/api/v1/cases/" + id + "/files").body().get(0).at("/id").asText();
    assertThat(page.request().get("/desk/cases/" + id + "/files/" + file).ok()).isTrue();
    window.open("/desk/cases/" + again);
    Locator source = page.locator("a[href*='/source/']");
    if (source.count() > 0) {
      assertThat(page.request().get(source.first().getAttribute("href")).ok()).isTrue();
    }
  }

  @Test
  void anAbsenceIsRecordedAndEnded(Visitors visitors) {
    Visitor reviewer = visitors.as("review").onPhone().expecting(422).open("/desk/absences");
    Page page = reviewer.page();
    reviewer.press("登记");
    assertThat(page.locator(".govuk-error-summary")).containsText("请选择工作人员");
    reviewer.check("an absence without a deputy");
    page.locator("#f-deputy").selectOption("complete");
    page.locator("#f-from").fill("2026-11-23T08:00");
    page.locator("#f-until").fill("2026-11-25T18:00");
    page.locator("#f-reason").fill("培训");
    reviewer.press("登记");
    assertThat(page.locator("main")).containsText("进行中");
    reviewer.picture("desk-absences");
    Visitor deputy = visitors.as("complete").open("/desk");
    assertThat(deputy.page().locator("main")).containsText("您正在顶岗：王审核");
    reviewer.press("提前结束");
    assertThat(page.locator(".govuk-notification-banner--success")).containsText("顶岗已结束");
  }

  // ---- inside ------------------------------------------------------------------------------------------------------

  /** A PDF of two pages, and a picture. */
  private String withPapers() {
    String id = bureau.file(PENSION);
    String paper = bureau.theCase(id).at("/papers/0/code").asText();
    Bureau.expect(201, bureau.upload("intake", id, paper, "承诺书.pdf", pdf()));
    bureau.timePassesTo("2026-11-23T09:01");
    Bureau.expect(201, bureau.upload("intake", id, paper, "照片.png", png()));
    return id;
  }

  private static byte[] pdf() {
    try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < 2; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream drawn = new PDPageContentStream(document, page)) {
          drawn.addRect(72, 500 - 200f * i, 300, 120);
          drawn.stroke();
        }
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] png() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
