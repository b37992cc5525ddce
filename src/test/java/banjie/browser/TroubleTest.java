package banjie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What goes wrong around a form: a nervous finger, the back button, a session that ends, a second window, a bad connection. */
@BrowserTest
class TroubleTest {

  private static final String ITEM = "resident-pension-enrolment";
  private static final int LARGE = 1_300_000;

  @Autowired private Bureau bureau;
  @Autowired private JdbcTemplate sql;

  @Test
  void aDoubleClickFilesOneCase(Visitors visitors) {
    Visitor citizen = visitors.as("citizen").onPhone().open("/");
    Applying.begin(citizen, ITEM, bureau.sample(ITEM)).to("review");
    citizen.page().locator(".ap-submit").dblclick();
    citizen.page().waitForURL("**/receipt");
    assertThat(cases()).isEqualTo(1);
  }

  @Test
  void theSameApplicationInTwoWindowsIsFiledOnce(Visitors visitors) {
    Visitor citizen = visitors.as("citizen").open("/");
    Applying.begin(citizen, ITEM, bureau.sample(ITEM)).to("review");
    Page first = citizen.page();
    Page second = citizen.anotherTab(citizen.path());
    first.locator(".ap-submit").click();
    first.waitForURL("**/receipt");
    citizen.expecting(409);
    second.locator(".ap-submit").click();
    second.waitForLoadState();
    citizen.check("the same application, sent from the second window");
    assertThat(cases()).isEqualTo(1);
  }

  @Test
  void goingBackAfterwardsFilesNoSecondCase(Visitors visitors) {
    Visitor citizen = visitors.as("citizen").onPhone().open("/").expecting(409).expecting(404);
    Applying.begin(citizen, ITEM, bureau.sample(ITEM)).to("receipt");
    Page page = citizen.page();
    page.goBack();
    page.waitForLoadState();
    Locator again = page.locator(".ap-submit");
    if (again.count() > 0) {
      again.click();
      page.waitForLoadState();
    }
    citizen.check("after going back from the receipt");
    assertThat(cases()).isEqualTo(1);
    // Wherever that led, the receipt is not lost.
    citizen.open("/my");
    assertThat(page.locator("main")).containsText(sql.queryForObject("select number from banjie.case_file", String.class));
  }

  @Test
  void nothingTypedIsLostWithTheSession(Visitors visitors) {
    Visitor citizen = visitors.as("citizen").onPhone().open("/");
    Applying applying = Applying.begin(citizen, ITEM, bureau.sample(ITEM)).to("form");
    Page page = citizen.page();
    String form = citizen.path();
    citizen.expecting(401).expecting(403).expecting("sent to the sign-in");
    sql.update("delete from banjie.spring_session where principal_name = 'citizen'");
    page.locator("[name=address]").fill("海城市示例街道 99 号");
    applying.onward();

    assertThat(page.locator("#username")).isVisible();
    citizen.check("asked to sign in again");
    page.locator("#username").fill("citizen");
    page.locator("#password").fill("banjie-demo");
    page.locator("main form button").first().click();
    page.waitForURL("**" + form.replaceFirst("\\?.*", "") + "*");
    assertThat(page.locator("[name=address]")).hasValue("海城市示例街道 99 号");
    citizen.check("signed in again");
    applying.onward();
    assertThat(sql.queryForObject("select string_agg(d::text, '') from banjie.draft d", String.class)).contains("99 号");
  }

  @Test
  void anUploadSurvivesALostConnection(Visitors visitors) {
    Visitor citizen = visitors.as("citizen").onPhone().open("/");
    Applying.begin(citizen, ITEM, bureau.sample(ITEM)).to("papers");
    Page page = citizen.page();
    citizen.expecting("ERR_INTERNET_DISCONNECTED");
    AtomicInteger parts = new AtomicInteger();
    AtomicBoolean lost = new AtomicBoolean();
    page.route("**/uploads/*", route -> {
      lost.compareAndSet(false, parts.getAndIncrement() == 1);
      if (lost.get()) {
        route.abort("internetdisconnected");
      } else {
        route.resume();
      }
    });
    byte[] scan = new byte[LARGE];
    Arrays.fill(scan, (byte) ' ');
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, scan, 0, 9);
    page.locator("#f-paper-household-register").setInputFiles(new FilePayload("户口本.pdf", "application/pdf", scan));
    Locator status = page.locator("#paper-household-register [data-status]");
    assertThat(status).containsText("连接断了", within(20_000));
    citizen.check("an upload that waits for its connection");
    lost.set(false);
    assertThat(status).containsText("上传完成", within(60_000));
    assertThat(page.locator("#paper-household-register .ap-files")).containsText("户口本.pdf");
    assertThat(sql.queryForObject("select sum(length(content)) from banjie.draft_file", Integer.class)).isEqualTo(LARGE);
  }

  @Test
  void aSlowNetworkIsOnlySlow(Visitors visitors) {
    Visitor citizen = visitors.as("citizen").onPhone().open("/").onSlowNetwork();
    citizen.page().setDefaultTimeout(30_000);
    Applying.begin(citizen, ITEM, bureau.sample(ITEM)).to("receipt");
    assertThat(cases()).isEqualTo(1);
  }

  @Test
  void theKeyboardSuffices(Visitors visitors) {
    Visitor citizen = visitors.as("citizen").open("/apply/" + ITEM);
    Page page = citizen.page();
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasAttribute("href", "#main");
    citizen.expecting(422);
    for (int step = 0; step < 16 && !citizen.path().endsWith("/receipt"); step++) {
      citizen.leaving(() -> answerByKeyboard(page));
    }
    assertThat(citizen.path()).endsWith("/receipt");
    assertThat(cases()).isEqualTo(1);
  }

  /** Tab from field to field, arrows and space to choose, Enter on the button that leads on; the focus is always to be seen. */
  private void answerByKeyboard(Page page) {
    var answers = bureau.sample(ITEM);
    String address = page.url();
    page.locator("#main").evaluate("main => { main.tabIndex = -1; main.focus(); }");
    for (int key = 0; key < 120 && page.url().equals(address); key++) {
      page.keyboard().press("Tab");
      Locator focus = page.locator(":focus");
      String name = (String) focus.evaluate("e => e.name ?? ''");
      String type = (String) focus.evaluate("e => e.type ?? ''");
      assertThat((Boolean) focus.evaluate("e => { const s = getComputedStyle(e), l = e.labels?.[0] ? getComputedStyle(e.labels[0], '::before') : s; "
          + "return s.outlineStyle !== 'none' || s.boxShadow !== 'none' || l.boxShadow !== 'none' || l.outlineStyle !== 'none'; }"))
          .as("focus to be seen on %s of %s", focus.evaluate("e => e.outerHTML.slice(0, 120)"), address).isTrue();
      Object answer = answers.get(name);
      if (type.equals("radio") && answer != null) {
        for (int i = 0; i < 6 && !answer.toString().equals(page.locator(":focus").inputValue()); i++) {
          page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Space");
      } else if (type.equals("select-one") && answer != null) {
        for (int i = 0; i < 12 && !answer.toString().equals(focus.inputValue()); i++) {
          page.keyboard().press("ArrowDown");
        }
      } else if (type.equals("text") && answer != null && focus.inputValue().isEmpty()) {
        page.keyboard().type(answer.toString());
      } else if (type.equals("submit") && (Boolean) focus.evaluate("e => e.classList.contains('govuk-button') && !e.classList.contains('govuk-button--secondary')")) {
        page.keyboard().press("Enter");
        return;
      }
    }
  }

  private static LocatorAssertions.ContainsTextOptions within(int millis) {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(millis);
  }

  private int cases() {
    return sql.queryForObject("select count(*) from banjie.case_file", Integer.class);
  }
}
