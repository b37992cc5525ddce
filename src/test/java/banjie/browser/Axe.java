package banjie.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for barriers with axe-core. */
final class Axe {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

  private Axe() {}

  /** @param state said where something is found */
  static void check(Page page, String state) {
    AxeResults results = new AxeBuilder(page).withTags(TAGS).setLegacyMode(true).analyze();
    if (!results.violationFree()) {
      throw new AssertionError("barriers in " + state + ", " + page.url() + ":\n"
          + results.getViolations().stream().map(Axe::words).collect(Collectors.joining("\n")));
    }
  }

  private static String words(Rule rule) {
    return "- %s (%s): %s%n%s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(),
        rule.getNodes().stream().limit(5).map(Axe::words).collect(Collectors.joining("\n")));
  }

  private static String words(CheckedNode node) {
    return "    %s%n      %s%n      %s".formatted(node.getTarget(), node.getHtml(),
        node.getFailureSummary().replaceAll("\\s*\n\\s*", " | "));
  }
}
