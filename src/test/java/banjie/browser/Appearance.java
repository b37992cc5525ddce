package banjie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** What every page owes its reader, whatever it is about. */
final class Appearance {

  /** The innermost elements that reach over the right edge, or whose text does; what scrolls inside its own box may be wider. */
  private static final String TOO_WIDE = """
      () => {
        const root = document.documentElement, width = root.clientWidth;
        if (root.scrollWidth <= width) return [];
        const scrolls = e => e !== document.body && e !== root && getComputedStyle(e).overflowX !== 'visible';
        const inBox = e => { for (let p = e.parentElement; p; p = p.parentElement) if (scrolls(p)) return true; return false; };
        const reaches = e => e.getBoundingClientRect().right > width + 1
          || !scrolls(e) && e.getBoundingClientRect().left + e.scrollWidth > width + 1;
        const found = [...document.body.querySelectorAll('*')].filter(e => !inBox(e) && reaches(e))
          .filter(e => ![...e.children].some(reaches)).slice(0, 5).map(e => e.outerHTML.slice(0, 200));
        return ['the page is ' + root.scrollWidth + ' wide, the screen ' + width, ...found];
      }""";

  private static final String BROKEN_PICTURES = """
      () => [...document.images].filter(i => i.complete && i.src && i.loading !== 'lazy' && !i.naturalWidth).map(i => i.outerHTML)""";

  private Appearance() {}

  static void check(Page page, Entrance entrance, String state) {
    String where = state + " (" + entrance.words() + "), " + page.url();
    assertThat(page.title()).as("title of " + where).isNotBlank();
    assertThat(page.locator("h1").count()).as("main headings of " + where).isEqualTo(1);
    assertThat(page.locator("html").getAttribute("lang")).as("language of " + where).startsWith(entrance.language());
    // This is how a template engine writes a word that no bundle has.
    assertThat(page.locator("body").innerText()).as("words of " + where).doesNotContainPattern("\\?\\?\\S+\\?\\?");
    if (entrance.script()) {
      assertThat((List<?>) page.evaluate(TOO_WIDE)).as("wider than the screen: " + where).isEmpty();
      assertThat((List<?>) page.evaluate(BROKEN_PICTURES)).as("broken pictures: " + where).isEmpty();
    }
  }
}
