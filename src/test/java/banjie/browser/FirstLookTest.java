package banjie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The front door, signing in and out, and the page that verifies a document. */
@BrowserTest
class FirstLookTest {

  @ParameterizedTest
  @EnumSource(Screen.class)
  void anybodySeesTheFrontDoor(Screen screen, Visitors visitors) {
    Visitor anyone = visitors.anyone().on(screen).open("/");
    anyone.picture("home-" + screen.lower());
  }

  @Test
  void anApplicantSignsInAndOut(Visitors visitors) {
    Visitor citizen = visitors.anyone().open("/sign-in");
    citizen.check("sign-in");

    citizen.page().locator("#username").fill("citizen");
    citizen.page().locator("#password").fill("wrong");
    citizen.page().locator("main button").click();
    assertThat(citizen.page().getByRole(AriaRole.ALERT)).isVisible();
    citizen.picture("sign-in-refused");

    citizen.page().locator("#username").fill("citizen");
    citizen.page().locator("#password").fill("banjie-demo");
    citizen.page().locator("main button").click();
    assertThat(citizen.page().locator("header")).containsText("张三");

    citizen.page().locator("header").getByRole(AriaRole.BUTTON).last().click();
    assertThat(citizen.page().locator("header")).not().containsText("张三");
  }

  @Test
  void languageAndSizeAreChosenWithoutAnAccountAndKept(Visitors visitors) {
    Visitor anyone = visitors.anyone().open("/verify");
    anyone.page().locator("header a[href*='lang=en']").click();
    assertThat(anyone.page().locator("html")).hasAttribute("lang", "en");
    assertThat(anyone.page()).hasURL(Pattern.compile(".*/verify$"));
    anyone.page().locator("header a[href*='large=yes']").click();
    anyone.page().locator("header a[href='/']").first().click();
    assertThat(anyone.page().locator("html.bj-large[lang=en]")).isVisible();
    anyone.page().locator("header a[href*='large=no']").click();
    anyone.page().locator("header a[href*='lang=zh']").click();
    assertThat(anyone.page().locator("html:not(.bj-large)")).hasAttribute("lang", "zh-CN");
  }

  @Test
  void whoHasAlreadySignedInIsKnown(Visitors visitors) {
    Visitor citizen = visitors.as("citizen").onPhone().open("/");
    assertThat(citizen.page().locator("header")).containsText("张三");
    Visitor again = visitors.as("citizen").open("/");
    assertThat(again.page().locator("header")).containsText("张三");
  }

  @Test
  void nobodyHasWrittenADocumentWithThisCode(Visitors visitors) {
    Visitor anyone = visitors.anyone().onPhone().expecting(404).open("/verify?code=ABCD-2345-6789");
    assertThat(anyone.page().getByRole(AriaRole.ALERT)).containsText("没有查到");
    anyone.picture("verify-unknown");
  }
}
