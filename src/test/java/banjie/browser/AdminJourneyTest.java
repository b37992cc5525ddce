package banjie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.calendar.TestCalendar;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator loads the calendar having seen what it does, and looks after people; supervisors look on. */
@BrowserTest
class AdminJourneyTest {

  private static final String PENSION = "resident-pension-cancellation";

  @Autowired Bureau bureau;

  @Test
  void aNoticeIsCheckedSeenAndLoadedAndCasesFollow(Visitors visitors) {
    bureau.timePassesTo("2026-12-30T10:00");
    String id = bureau.file(PENSION);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    String number = bureau.theCase(id).at("/number").asText();

    Visitor supervisor = visitors.as("supervisor").open("/board/calendar?year=2027");
    Page watched = supervisor.page();
    supervisor.picture("board-calendar");
    watched.locator("#f-text").fill(TestCalendar.noticeOf2027());
    watched.locator("#form-notice button").click();
    assertThat(watched.locator("#preview")).containsText(number);
    assertThat(watched.locator("#preview")).containsText("由管理员载入");
    assertThat(watched.locator("#form-load")).hasCount(0);
    supervisor.picture("board-calendar-preview");
    watched.locator("#f-decreeDates").fill("2026-12-31");
    watched.locator("#f-decreeKind").check();
    watched.locator("#f-decreeName").fill("临时放假");
    watched.locator("#f-decreeTitle").fill("测试令〔2026〕1号");
    watched.locator("#form-decree button").click();
    assertThat(watched.locator("#preview")).containsText("2026年12月31日");

    Visitor admin = visitors.as("admin").open("/admin");
    admin.picture("admin");
    admin.open("/admin/calendar");
    Page page = admin.page();
    page.locator("#f-text").fill("date,kind,name,year_notice\n2027-02-30,holiday,春节,2027 国办发明电〔2026〕9号\n2027-01-01,feast,元旦,2027 国办发明电〔2026〕9号");
    page.locator("#form-notice button").click();
    assertThat(page.locator(".govuk-error-summary")).containsText("第2行");
    assertThat(page.locator(".govuk-error-summary")).containsText("第3行");
    assertThat(page.locator("#f-text")).hasValue(Pattern.compile("feast"));
    admin.picture("admin-calendar-errors");
    page.locator("#f-text").fill("");
    page.locator("#f-file").setInputFiles(new FilePayload("2027.csv", "text/csv", TestCalendar.noticeOf2027().getBytes(StandardCharsets.UTF_8)));
    page.locator("#form-notice button").click();
    assertThat(page.locator("#preview")).containsText("办件编号");
    assertThat(page.locator("#preview a[href^='/board/cases']")).hasCount(0);
    admin.check("a notice before it is loaded");
    admin.press("确认载入");
    assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    assertThat(page.locator("#runs")).containsText("进行中");
    page.locator("#runs button").first().click();
    assertThat(page.locator("#runs")).containsText("已暂停");
    page.locator("#runs button").first().click();
    assertThat(page.locator("#runs")).containsText("进行中");
    admin.picture("admin-calendar-run");

    page.locator("#form-decree button").click();
    assertThat(page.locator(".govuk-error-summary")).containsText("请填写日期");
    page.locator("#f-decreeDates").fill("2027-03-09");
    page.locator("#f-decreeKind").check();
    page.locator("#f-decreeName").fill("临时放假");
    page.locator("#f-decreeTitle").fill("测试令〔2027〕1号");
    page.locator("#form-decree button").click();
    assertThat(page.locator("#preview")).containsText("2027年3月9日");
    admin.press("确认载入");
    assertThat(page.locator("#runs")).containsText("测试令〔2027〕1号");
  }

  @Test
  void peopleAreTakenOnChangedDismissedAndTakenBack(Visitors visitors) {
    Visitor admin = visitors.as("admin").open("/admin/people/new");
    Page page = admin.page();
    page.locator("#form-person button").click();
    assertThat(page.locator(".govuk-error-summary")).containsText("至少一个岗位");
    admin.picture("admin-person-errors");
    String username = "officer-" + System.nanoTime();
    page.locator("#f-username").fill(username);
    page.locator("#f-name").fill("新来的同志（示例）");
    page.locator("#f-password").fill("long-enough-for-staff-1");
    page.getByLabel("海城政务服务中心一楼人社局综合窗口 · 审核").check();
    page.locator("#form-person button").click();
    assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    assertThat(row(page, username)).containsText("审核");

    page.locator("a[href='/admin/people/" + username + "']").click();
    admin.check("a member of staff");
    page.getByLabel("海城政务服务中心一楼人社局综合窗口 · 办结").check();
    page.locator("#form-person button").click();
    assertThat(row(page, username)).containsText("办结");
    admin.open("/admin/people/" + username);
    page.locator(".govuk-details summary").click();
    admin.press("确认停用");
    assertThat(row(page, username)).containsText("已停用");
    admin.open("/admin/people/" + username).press("恢复在岗");
    assertThat(row(page, username)).containsText("在岗");
    admin.open("/admin/people/" + username);
    page.locator(".govuk-details summary").click();
    admin.press("确认停用");

    admin.open("/admin/people/admin");
    page.locator(".govuk-details summary").click();
    admin.press("确认停用");
    assertThat(page.locator(".govuk-error-summary")).containsText("至少保留一名在岗管理员");
  }

  @Test
  void catalogueAndClockInEnglishOnAPhone(Visitors visitors) {
    Visitor admin = visitors.as("admin").onPhone().inEnglish().open("/admin/catalogue");
    admin.picture("admin-catalogue-phone-en");
    admin.open("/admin").check("administration on a phone");
    admin.open("/admin/calendar").check("the calendar on a phone");
    admin.open("/admin/clock");
    Page page = admin.page();
    page.locator("#f-to").fill("2026-11-20T09:00");
    page.locator("#form-clock button").click();
    assertThat(page.locator(".govuk-error-summary")).containsText("forward only");
    admin.check("a clock that can't go back");
    page.locator("#f-to").fill("2026-11-24T09:00");
    page.locator("#form-clock button").click();
    assertThat(page.locator("main")).containsText("24 November 2026");
    for (String path : List.of("/admin", "/admin/calendar", "/admin/people/review")) {
      Visitor outside = visitors.as("supervisor").expecting(403).open(path);
      assertThat(outside.page().locator("#form-person, #form-load, #h-people")).hasCount(0);
    }
    assertThat(bureau.get("supervisor", "/api/v1/staff").status()).isEqualTo(403);
  }

  private static Locator row(Page page, String username) {
    return page.locator("tr", new Page.LocatorOptions().setHasText(username));
  }
}
