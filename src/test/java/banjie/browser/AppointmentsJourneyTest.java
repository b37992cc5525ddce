package banjie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.calendar.CalendarNotices;
import banjie.calendar.Decree;
import banjie.deadlines.CalendarDay;
import banjie.platform.TestTime;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The counter is booked and the hall's numbers are called, each through its pages. Time is Monday 2026-11-23, 9:00. */
@BrowserTest
class AppointmentsJourneyTest {

  private static final String CARD = "social-security-card-issue";

  @Autowired
  Bureau bureau;
  @Autowired
  TestTime time;
  @Autowired
  CalendarNotices notices;

  private void takes(Visitor visitor, String slot) {
    visitor.page().locator("a[href$='slot=" + slot + "']").click();
  }

  private void opensDay(Visitor visitor, String day) {
    visitor.page().locator("details:has(a[href*='slot=" + day + "']) summary").click();
  }

  /** On a telephone, without script: booked, changed, cancelled. */
  @Test
  void anApplicantBooksChangesAndCancelsWithoutScript(Visitors visitors) {
    Visitor citizen = visitors.as("citizen").onPhone().withoutScript().open("/my/appointments");
    citizen.check("no appointment yet");
    Page page = citizen.page();
    page.locator("main a[href='/my/appointments/book']").click();
    citizen.check("what for");
    page.locator("#f-item").selectOption(CARD);
    citizen.press("下一步");
    citizen.open("/my/appointments/book?item=" + CARD + "&office=hall").check("days and times");
    assertThat(page.locator(".an-closed").first()).containsText("不办公");
    takes(citizen, "2026-11-24T09:00");
    citizen.check("looked over");
    citizen.press("确认预约");
    assertThat(page.locator(".govuk-notification-banner--success")).containsText("预约成功");
    assertThat(page.locator(".an-code")).hasText(bureau.get("citizen", "/api/v1/appointments").text("/upcoming/0/code"));
    citizen.check("booked");
    String own = page.url();

    citizen.follow("改期");
    citizen.check("another time");
    opensDay(citizen, "2026-11-25");
    takes(citizen, "2026-11-25T10:00");
    citizen.check("the new time, looked over");
    citizen.press("确认改期");
    assertThat(page.locator(".an-pass")).containsText("10:00–10:30");
    citizen.open("/my").check("one's cases, with the appointment");
    assertThat(page.locator("#appointments-title")).isVisible();

    page.navigate(own);
    citizen.follow("取消预约");
    citizen.check("cancel?");
    citizen.press("确认取消");
    assertThat(page.locator(".govuk-notification-banner--success")).containsText("预约已取消");
    assertThat(bureau.get("citizen", "/api/v1/appointments").body().at("/upcoming")).isEmpty();
    citizen.check("cancelled");
  }

  @Test
  void whatIsTakenOrTooLateIsSaidAndAnotherTimeIsOffered(Visitors visitors) {
    Visitor elder = visitors.as("elder").inEnglish().inLargeText().open("/my/appointments?item=" + CARD);
    assertThat(elder.path()).startsWith("/my/appointments/book?item=" + CARD);
    elder.open("/my/appointments/book?item=" + CARD + "&office=hall").picture("appointments-days-en");
    takes(elder, "2026-11-24T09:00");
    elder.picture("appointments-confirm-en");
    Bureau.created(bureau.post("elder", "/api/v1/appointments",
        Map.of("itemCode", CARD, "office", "hall", "day", "2026-11-24", "starts", "15:00")));
    elder.expecting(409).press("Book this time");
    assertThat(elder.page().locator(".govuk-error-summary")).containsText("one per person and day");
    elder.check("one a day");
    elder.open("/my/appointments/confirm?item=" + CARD + "&office=hall&slot=2026-11-28T09:00").check("not offered");
    assertThat(elder.page().locator(".govuk-error-summary")).containsText("choose another one");
    String id = bureau.get("elder", "/api/v1/appointments").text("/upcoming/0/id");
    elder.open("/my/appointments/" + id).picture("appointments-one-en");
    time.at("2026-11-24T13:00:01");
    elder.open("/my/appointments/" + id + "/cancel").check("too late");
    assertThat(elder.page().locator("main form")).hasCount(0);

    Visitor other = visitors.as("citizen").expecting(404);
    other.open("/my/appointments/" + id);
    assertThat(other.page().locator("main")).not().containsText("15:00");
  }

  /** From the booked person's code and a number of the machine to both being served. */
  @Test
  void aClerkReceivesTheBookedAndCallsTheNext(Visitors visitors) {
    Bureau.created(bureau.post("citizen", "/api/v1/appointments",
        Map.of("itemCode", CARD, "office", "hall", "day", "2026-11-24", "starts", "09:00")));
    Bureau.created(bureau.post("elder", "/api/v1/appointments",
        Map.of("itemCode", CARD, "office", "hall", "day", "2026-11-24", "starts", "08:30")));
    String code = bureau.get("citizen", "/api/v1/appointments").text("/upcoming/0/code");
    time.at("2026-11-24T09:05");

    Visitor anybody = visitors.anyone().onPhone().withoutScript().open("/tickets");
    anybody.check("which office").open("/tickets/hall").check("what for");
    anybody.press("其他事项、咨询");
    assertThat(anybody.page().locator(".an-slip__number")).hasText("A001");
    anybody.check("slip");
    String slip = anybody.path();

    Visitor clerk = visitors.as("intake").open("/desk/appointments");
    Page page = clerk.page();
    assertThat(page.locator("tbody tr")).hasCount(2);
    assertThat(page.locator("main")).not().containsText("张三");
    clerk.picture("appointments-desk-day");
    clerk.expecting(404);
    page.locator("#f-code").fill("AAAAAA");
    clerk.press("查找").check("no such code");
    page.locator("#f-code").fill(code.toLowerCase());
    clerk.press("查找");
    assertThat(page.locator(".an-found")).containsText("09:00");
    page.locator(".an-found").getByText("签到").click();
    assertThat(page.locator(".an-found")).containsText("Y001");
    clerk.check("checked in");
    page.locator("tbody tr").first().getByText("记未到场").click();
    assertThat(page.locator("tbody tr").first()).containsText("未到场");
    page.locator(".an-row input[name=counter]").fill("3");
    clerk.press("开始办理");
    assertThat(page.locator(".an-hand")).containsText("Y001");
    clerk.picture("appointments-desk-line");
    clerk.expecting(422);
    page.locator("#f-caseNumber").fill("没有这个编号");
    clerk.press("办完了");
    assertThat(page.locator("#f-caseNumber")).hasValue("没有这个编号");
    clerk.check("no such case");
    page.locator("#f-caseNumber").fill("");
    clerk.press("办完了");

    time.at("2026-11-24T09:06");
    page.locator("#f-priority").selectOption("ELDERLY");
    clerk.press("代取号");
    assertThat(page.locator("main")).containsText("A002");
    page.locator("tr:has-text('A001') select").selectOption("DISABLED");
    clerk.press("给予优先").check("priority given");
    clerk.press("叫下一个");
    assertThat(page.locator(".an-hand")).containsText("A001");
    visitors.anyone().open("/tickets/hall/screen").picture("appointments-screen");
    anybody.open(slip);
    assertThat(anybody.page().locator("#slip")).containsText("请到 3 号窗口");
    clerk.expecting(409).press("过号");
    assertThat(page.locator(".govuk-error-summary")).containsText("请再叫一次");
    clerk.press("再叫一次").press("过号");
    time.at("2026-11-24T09:07");
    clerk.press("重新排队").check("back in line");
    clerk.press("叫下一个");
    assertThat(page.locator(".an-hand")).containsText("A002");
    clerk.press("人已到，开始办理").press("办完了");
    assertThat(bureau.get("intake", "/api/v1/counters/hall/line").body().at("/waiting").findValuesAsText("number")).containsExactly("A001");

    visitors.as("intake").onPhone().inEnglish().open("/desk/tickets").picture("appointments-desk-line-phone-en");
    visitors.anyone().inEnglish().open("/tickets/hall").picture("appointments-kiosk-en");
    time.at("2026-11-24T20:00");
    visitors.anyone().open("/tickets/hall").check("closed");
  }

  @Test
  void aDayTakenAwayIsToldUntilItIsRead(Visitors visitors) {
    String id = Bureau.created(bureau.post("citizen", "/api/v1/appointments",
        Map.of("itemCode", CARD, "office", "hall", "day", "2026-11-25", "starts", "09:00")));
    notices.apply(new Decree(List.of(LocalDate.of(2026, 11, 25)),
        CalendarDay.Kind.HOLIDAY, "测试假日", "测试决定1号"), "admin");
    Visitor citizen = visitors.as("citizen").open("/my/appointments");
    assertThat(citizen.page().locator(".bj-card--todo")).containsText("测试决定1号");
    citizen.picture("appointments-taken-away").press("知道了");
    assertThat(citizen.page().locator(".bj-card--todo")).hasCount(0);
    citizen.open("/my/appointments/" + id).check("taken away");
  }
}
