package banjie.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Route;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page tests look for is found: each complaint is shown once on a page that deserves it. */
@BrowserTest
class HarnessTest {

  private static final String STRICT = "default-src 'self'";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<img src='/favicon.svg'>|image-alt",
      "<p><a href='/'></a></p>|link-name",
      "<label for='a'>甲</label><input id='b'>|label",
      "<h4>不按次序的标题</h4>|heading-order"})
  void aBarrierIsFound(String body, String rule, Visitors visitors) {
    Visitor anyone = sees(visitors.anyone().enter(), body);
    assertThatThrownBy(() -> anyone.check("a page with a barrier")).isInstanceOf(AssertionError.class).hasMessageContaining(rule);
  }

  @Test
  void faintLettersAreFound(Visitors visitors) {
    Visitor anyone = sees(visitors.anyone().enter(), "<p id='faint'>看不清的字</p>");
    anyone.page().evaluate("document.getElementById('faint').style.color = '#ccc'");
    assertThatThrownBy(() -> anyone.check("a page with faint letters")).isInstanceOf(AssertionError.class)
        .hasMessageContaining("color-contrast");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<pre>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</pre>|wider than the screen",
      "<h1>第二个主标题</h1>|main headings",
      "<img alt='坏图' src='/page-of-the-test'>|broken pictures",
      "<p>??no.such.word_zh_CN??</p>|words of"})
  void anUntidyPageIsFound(String body, String complaint, Visitors visitors) {
    Visitor anyone = sees(visitors.anyone().onPhone().enter(), body);
    assertThatThrownBy(() -> anyone.check("an untidy page")).isInstanceOf(AssertionError.class).hasMessageContaining(complaint);
  }

  @Test
  void aPageInTheWrongLanguageIsFound(Visitors visitors) {
    Visitor anyone = sees(visitors.anyone().inEnglish().enter(), "<p>中文</p>");
    assertThatThrownBy(() -> anyone.check("a Chinese page")).isInstanceOf(AssertionError.class).hasMessageContaining("language of");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<p style='color: red'>红字</p>|CSP refused style-src",
      "<script>let a = 1</script>|CSP refused script-src",
      "<button onclick='go()'>去</button>|CSP refused script-src",
      "<img alt='别处的' src='https://elsewhere.example/a.png'>|asks somebody else: https://elsewhere.example/a.png",
      "<img alt='没有的' src='/my/no-such-picture.png'>|sent to the sign-in",
      "<img alt='没有的' src='/verify/ABCD23456789'>|answered 404"})
  void whatTheBrowserComplainsOfIsHeard(String body, String complaint, Visitors visitors) {
    Visitor anyone = sees(visitors.anyone().enter(), body);
    anyone.page().locator("h1").click();
    assertThat(visitors.leave()).anySatisfy(found -> assertThat(found).contains(complaint));
  }

  @Test
  void anErrorOfAScriptIsHeard(Visitors visitors) {
    Visitor anyone = sees(visitors.anyone().enter(), "<p>页面</p>");
    anyone.page().evaluate("setTimeout(() => { throw new Error('thrown by the test') })");
    anyone.page().evaluate("console.error('written by the test')");
    assertThat(visitors.leave()).anySatisfy(found -> assertThat(found).contains("thrown by the test"))
        .anySatisfy(found -> assertThat(found).contains("written by the test"));
  }

  @Test
  void whatWasExpectedIsNoComplaint(Visitors visitors) {
    sees(visitors.anyone().enter(), "<p>页面</p>").expecting(404).expecting("foreseen")
        .open("/verify/ABCD23456789").page().evaluate("console.error('foreseen')");
    assertThat(visitors.leave()).isEmpty();
  }

  /** Taking a picture must not itself trip over the page's policy, or every test would fail by it. */
  @Test
  void aTidyPageIsLeftInPeace(Visitors visitors) throws IOException {
    Visitor anyone = sees(visitors.anyone().enter(), "<p><label for='a'>姓名</label> <input id='a' autofocus></p>");
    anyone.picture("harness");
    assertThat(visitors.leave()).isEmpty();
    byte[] taken = Files.readAllBytes(Path.of("target", "pictures", "harness.png"));
    byte[] small = SmallPng.of(taken);
    assertThat(small.length).isLessThan(taken.length);
    assertThat(ImageIO.read(new ByteArrayInputStream(small)).getWidth()).isEqualTo(1280);
  }

  @Test
  void signedInMeansKnownToTheApplication(Visitors visitors) {
    Visitor citizen = visitors.as("citizen").open("/");
    assertThat(List.of(citizen.page().locator("header").innerText())).singleElement().asString().contains("张三");
    assertThatThrownBy(() -> visitors.as("nobody-of-this-name").open("/")).isInstanceOf(AssertionError.class)
        .hasMessageContaining("could not sign in");
  }

  /** A page of the test's own, under the policy of the application. */
  private static Visitor sees(Visitor visitor, String body) {
    String html = "<!DOCTYPE html><html lang='zh-CN'><head><meta charset='utf-8'><meta name='viewport' content='width=device-width'>"
        + "<title>试页</title></head><body><main><h1>试页</h1>" + body + "</main></body></html>";
    visitor.page().route("**/page-of-the-test", route -> route.fulfill(new Route.FulfillOptions().setBody(html)
        .setHeaders(Map.of("Content-Type", "text/html;charset=UTF-8", "Content-Security-Policy", STRICT))));
    return visitor.open("/page-of-the-test");
  }
}
