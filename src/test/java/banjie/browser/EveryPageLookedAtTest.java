package banjie.browser;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import banjie.BanjieTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of a page has been asked for by some test's browser, with success. Runs last, after the others have
 * filled {@link VisitedRoutes}; in a run of chosen tests it has nothing to measure, and says so.
 */
@BanjieTest
@ExtendWith(ChromiumPresent.class)
@Order(Integer.MAX_VALUE)
class EveryPageLookedAtTest {

  /** Address and why no browser asks for it. */
  private static final Map<String, String> NOT_VISITED = Map.of(
      "GET /error", "not asked for: the application itself goes there",
      "GET /apply/{draft:[0-9a-f]{8}-[0-9a-f-]{27}}/receipt/document", "a PDF, made after the receipt; ApplyPagesTest",
      "GET /desk/filing/{draft:[0-9a-f]{8}-[0-9a-f-]{27}}/receipt/document", "the same at the counter; ApplyPagesTest",
      "HEAD /apply/{draft:[0-9a-f]{8}-[0-9a-f-]{27}}/uploads/{file}", "a script's question after a page was left; ApplyPagesTest",
      "GET /desk/cases/{id}/papers/{paper}/source/{file}", "a file of an earlier case; who may not is refused in DeskPagesTest",
      "GET /desk/cases/{id}/papers/{paper}/source/{file}/page/{page}", "its pages as pictures; likewise");

  private static final Path REPORT = Path.of("target", "pages-looked-at.txt");

  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void everyAddressOfAPageIsLookedAt() throws IOException {
    Set<String> pages = pages();
    Set<String> missing = new TreeSet<>(pages);
    missing.removeAll(VisitedRoutes.seen());
    String report = pages.stream().map(page -> (missing.contains(page) ? "- " : "+ ") + page).collect(joining("\n"));
    Files.writeString(REPORT, report + "\n");

    assumeTrue(isWholeBuild(), "Only some tests ran: " + (pages.size() - missing.size()) + " of " + pages.size() + " addresses were asked for, see " + REPORT);
    assertThat(pages).as("addresses that need no visit, and exist").containsAll(NOT_VISITED.keySet());
    assertThat(missing).as("addresses that no browser asked for").isSubsetOf(NOT_VISITED.keySet());
  }

  /** What our controllers answer, but for the interface of programs. */
  private Set<String> pages() {
    return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("banjie"))
        .flatMap(entry -> addresses(entry.getKey()))
        .filter(address -> !address.contains(" /api/"))
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> addresses(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    return info.getPatternValues().stream().flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods).stream()
        .map(method -> method + " " + pattern));
  }

  /** Surefire without a choice of tests. */
  private static boolean isWholeBuild() {
    return System.getProperty("surefire.real.class.path") != null && System.getProperty("test") == null;
  }
}
