package banjie.portal;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.platform.TestTime;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Tracking, registering, signing in and one's own account, as pages. */
@BanjieTest
class AccountPagesTest {

  private static final String SESSION = "SESSION";

  @Autowired MockMvc mvc;
  @Autowired Bureau bureau;
  @Autowired JdbcClient jdbc;
  @Autowired TestTime time;
  private Pages pages;
  private final String address = UUID.randomUUID().toString();

  @BeforeEach
  void monday() {
    time.at("2026-11-23T09:00");
    pages = new Pages(mvc, "zh");
  }

  private MockHttpServletResponse track(String number, String code) throws Exception {
    return pages.send(Pages.form("/track", "number", number, "queryCode", code).with(request -> {
      request.setRemoteAddr(address);
      return request;
    }));
  }

  @Test
  void aReceiptTracksItsCaseAndNothingOfItEndsUpInAnAddress() throws Exception {
    String id = bureau.file("resident-pension-enrolment");
    String number = bureau.theCase(id).at("/number").asText();
    String code = jdbc.sql("select query_code from banjie.case_file where id = ?::uuid").param(id).query(String.class).single();

    MockHttpServletResponse page = track(number, code);
    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(page.getHeader("Location")).isNull();
    assertThat(page.getHeader("Cache-Control")).contains("no-store");
    assertThat(Pages.text(page)).contains("待受理", "演**", "2026年11月30日（周一） 17:00").doesNotContain("演示庚", code);

    MockHttpServletResponse wrong = track(number, "AAAAAAAAAA");
    assertThat(wrong.getStatus()).isEqualTo(404);
    assertThat(wrong.getContentAsString(StandardCharsets.UTF_8)).contains("value=\"" + number + "\"", "href=\"#f-number\"")
        .doesNotContain("AAAAAAAAAA");
    assertThat(Pages.text(track("21038120261123010000009", code))).isEqualTo(Pages.text(wrong).replace(number, "21038120261123010000009"));
    assertThat(pages.html("/track?number=" + number)).contains("value=\"" + number + "\"");
  }

  /** Somebody who never signed in isn't asked to because a page lay open over night. */
  @Test
  void aFormForEverybodyOfASessionThatIsOverLeadsBackToItself() throws Exception {
    MockHttpServletResponse old = pages.send(MockMvcRequestBuilders.post("/track").param("number", "1").param("queryCode", "2")
        .header("Referer", "http://localhost/track"));
    assertThat(old.getRedirectedUrl()).isEqualTo("/track");
  }

  @Test
  void registeringSaysEverythingAtOnceKeepsWhatWasTypedAndNeverSendsAPasswordBack() throws Exception {
    MockHttpServletResponse page = pages.post("/register/person", "username", "x", "password", "short", "again", "other",
        "name", "李四", "idNumber", "1101", "mobile", "12", "email", "nobody");

    assertThat(page.getStatus()).isEqualTo(422);
    String html = page.getContentAsString(StandardCharsets.UTF_8);
    for (String field : new String[] {"username", "password", "again", "idNumber", "mobile", "email", "read"}) {
      assertThat(html).as(field).contains("href=\"#f-" + field + "\"", "id=\"f-" + field + "-error\"");
    }
    assertThat(html).contains("value=\"李四\"", "value=\"1101\"", "value=\"nobody\"").doesNotContain("\"short\"", "\"other\"");
  }

  @Test
  void nobodyIsRegisteredWithoutHavingSeenThePrivacyNotice() throws Exception {
    String username = "reader-" + System.nanoTime();
    assertThat(pages.post("/register/person", complete(username)).getStatus()).isEqualTo(422);
    assertThat(accounts(username)).isZero();
  }

  @Test
  void whoRegistersIsSignedInAndSeesTheirOwnNumberMasked() throws Exception {
    String username = "new-" + System.nanoTime();
    Cookie session = register(username);

    String account = account(session);
    assertThat(account).contains("110***********002X", username, "注册成功").doesNotContain("11010519491231002X");
  }

  @Test
  void aChangedPasswordSignsOutOtherBrowsersAndKeepsThisOne() throws Exception {
    String username = "pass-" + System.nanoTime();
    Cookie here = register(username);
    Cookie elsewhere = session(pages.send(Pages.form("/sign-in", "username", username, "password", "correct horse")));
    assertThat(account(here)).contains("共有 2 台设备");

    MockHttpServletResponse refused = pages.send(Pages.form("/account/password", "currentPassword", "wrong", "newPassword",
        "battery staple", "again", "battery staple").cookie(here));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Pages.text(refused)).contains("当前密码不正确");

    MockHttpServletResponse changed = pages.send(Pages.form("/account/password", "currentPassword", "correct horse", "newPassword",
        "battery staple", "again", "battery staple").cookie(here));
    assertThat(changed.getRedirectedUrl()).isEqualTo("/account");
    assertThat(account(session(changed))).contains("密码已修改", "只有这台设备");
    assertThat(pages.send(MockMvcRequestBuilders.get("/account").cookie(elsewhere)).getStatus()).isEqualTo(302);
  }

  @Test
  void otherBrowsersCanBeSignedOut() throws Exception {
    String username = "many-" + System.nanoTime();
    Cookie here = register(username);
    Cookie elsewhere = session(pages.send(Pages.form("/sign-in", "username", username, "password", "correct horse")));

    assertThat(pages.send(Pages.form("/account/sessions/end-others").cookie(here)).getRedirectedUrl()).isEqualTo("/account");
    assertThat(account(here)).contains("只有这台设备");
    assertThat(pages.send(MockMvcRequestBuilders.get("/account").cookie(elsewhere)).getStatus()).isEqualTo(302);
  }

  @Test
  void contactAndConsentAreChangedWithComplaintsBesideTheFields() throws Exception {
    Cookie here = register("contact-" + System.nanoTime());

    MockHttpServletResponse wrong = pages.send(Pages.form("/account/contact", "mobile", "1", "channels", "EMAIL").cookie(here));
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"f-mobile-error\"", "id=\"f-channels-error\"", "value=\"1\"");

    pages.send(Pages.form("/account/contact", "mobile", "13912345678", "email", "li@example.com", "channels", "EMAIL",
        "electronicService", "true").cookie(here));
    String html = pages.send(MockMvcRequestBuilders.get("/account").cookie(here)).getContentAsString(StandardCharsets.UTF_8);
    assertThat(html).contains("value=\"13912345678\"", "value=\"li@example.com\"")
        .containsPattern("id=\"electronic\"[^>]*checked").containsPattern("id=\"channel-EMAIL\"[^>]*checked");
  }

  @Test
  void aFailedSignInKeepsTheUsernameOutOfTheAddressAndInItsField() throws Exception {
    MockHttpServletResponse failed = pages.send(Pages.form("/sign-in", "username", "citizen", "password", "wrong"));
    assertThat(failed.getRedirectedUrl()).isEqualTo("/sign-in?error");

    Cookie session = session(failed);
    String again = pages.send(MockMvcRequestBuilders.get("/sign-in").param("error", "").cookie(session)).getContentAsString(StandardCharsets.UTF_8);
    assertThat(again).contains("value=\"citizen\"", "用户名或密码错误", "连续错 10 次").doesNotContain("wrong");
  }

  @Test
  void tooManyAttemptsAreExplained() throws Exception {
    MockHttpServletResponse last = null;
    for (int i = 0; i <= 10; i++) {
      last = pages.send(Pages.form("/sign-in", "username", "locked-" + address, "password", "wrong").with(request -> {
        request.setRemoteAddr(address);
        return request;
      }));
    }
    assertThat(last.getRedirectedUrl()).isEqualTo("/sign-in?locked");
    assertThat(pages.text("/sign-in?locked")).contains("错误次数太多", "5 分钟");
  }

  @Test
  void theAccountPageIsForThoseSignedIn() throws Exception {
    assertThat(pages.open("/account").getRedirectedUrl()).endsWith("/sign-in");
  }

  private static String[] complete(String username) {
    return new String[] {"username", username, "password", "correct horse", "again", "correct horse", "name", "李四",
        "idType", "RESIDENT_ID", "idNumber", "11010519491231002X", "mobile", "13812345678", "email", ""};
  }

  private Cookie register(String username) throws Exception {
    MockHttpServletResponse registered = pages.send(Pages.form("/register/person", complete(username)).param("read", "true"));
    assertThat(registered.getRedirectedUrl()).as(Pages.text(registered)).isEqualTo("/account");
    return session(registered);
  }

  private static Cookie session(MockHttpServletResponse response) {
    Cookie cookie = response.getCookie(SESSION);
    assertThat(cookie).as("session").isNotNull();
    return cookie;
  }

  private String account(Cookie session) throws Exception {
    return Pages.text(pages.send(MockMvcRequestBuilders.get("/account").cookie(session)));
  }

  private long accounts(String username) {
    return jdbc.sql("select count(*) from banjie.account where username = ?").param(username).query(Long.class).single();
  }
}
