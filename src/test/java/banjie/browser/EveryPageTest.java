package banjie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.platform.TestTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page that somebody can open, in both languages, on desktop and telephone and in large text: no barrier, nothing wider than the
 * screen, no word untranslated, nothing that the browser complains of. It also takes the pictures of the tour.
 */
@BrowserTest
class EveryPageTest {

  /** Whose pages are shown on a telephone too; officers sit at a desk. */
  private static final Set<String> PORTAL = Set.of("anyone", "citizen", "employer");

  @Autowired private Bureau bureau;
  @Autowired private TestTime time;

  @ParameterizedTest
  @ValueSource(strings = {"anyone", "citizen", "employer", "intake", "window", "review", "station", "supervisor", "admin"})
  void everyPageOf(String who, Visitors visitors) {
    Scene scene = Scene.play(bureau, time);
    String username = who.equals("anyone") ? null : who;
    Entrance entrance = username == null ? visitors.anyone() : visitors.as(username);
    Visitor chinese = entrance.enter();
    Visitor english = entrance.inEnglish().onPhone().enter();
    Visitor large = entrance.inLargeText().onPhone().enter();
    List<String> faults = new ArrayList<>();
    for (ShownPage page : ShownPage.of(who, scene)) {
      look(page, chinese, faults, () -> {
        chinese.open(page.path());
        chinese.picture(page.name());
        chinese.onScreen(Screen.PHONE, () -> chinese.checkLayout(page.name() + ", made narrow"));
      });
      look(page, english, faults, () -> {
        english.open(page.path());
        if (PORTAL.contains(who)) {
          english.picture(page.name() + "-phone-en");
        } else {
          english.check(page.name() + " in English");
        }
      });
      look(page, large, faults, () -> large.open(page.path()).checkLayout(page.name() + ", in large text"));
    }
    assertThat(String.join("\n\n", faults)).isEmpty();
  }

  /** All that is wrong is told, not only the first. */
  private static void look(ShownPage page, Visitor visitor, List<String> faults, Runnable look) {
    page.expected().forEach(visitor::expecting);
    try {
      look.run();
    } catch (AssertionError | RuntimeException fault) {
      faults.add(page.path() + ": " + fault.getMessage());
    }
  }
}
