package banjie.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a browser found wrong while somebody looked at our pages, unless the test said beforehand that it would. */
final class Complaints {

  /** Also reported on the console, as errors; here with the element that did it. */
  private static final String TELL_VIOLATIONS = """
      document.addEventListener('securitypolicyviolation', e =>
        console.error('CSP refused ' + e.violatedDirective + ' ' + e.blockedURI + ' in ' + e.sourceFile + ':' + e.lineNumber));
      """;

  private final String address;
  private final String who;
  private final List<String> found = new ArrayList<>();
  private final Set<Integer> expectedStatuses = new HashSet<>();
  private final List<String> expectedWords = new ArrayList<>();

  Complaints(BrowserContext context, String address, Entrance entrance) {
    this.address = address;
    this.who = entrance.words();
    if (entrance.script()) {
      context.addInitScript(TELL_VIOLATIONS);
    }
    context.onConsoleMessage(this::console);
    context.onWebError(error -> add("error in a script: " + error.error(), error.page()));
    context.onRequest(this::asked);
    context.onRequestFailed(this::failed);
    context.onResponse(this::answered);
  }

  void expectStatus(int status) {
    expectedStatuses.add(status);
  }

  void expectWords(String words) {
    expectedWords.add(words);
  }

  List<String> found() {
    return found.stream().filter(complaint -> expectedWords.stream().noneMatch(complaint::contains)).toList();
  }

  private void console(ConsoleMessage message) {
    boolean isExpectedStatus = expectedStatuses.stream().anyMatch(status -> message.text().contains("status of " + status));
    if (message.type().equals("error") && !isExpectedStatus) {
      add("console: " + message.text() + " (" + message.location() + ")", message.page());
    }
  }

  private void asked(Request request) {
    if (request.url().startsWith("http") && !request.url().startsWith(address + "/")) {
      add("asks somebody else: " + request.url(), null);
    }
  }

  /** A request that the next page's opening cut short is nobody's fault. */
  private void failed(Request request) {
    if (!"net::ERR_ABORTED".equals(request.failure())) {
      add("failed: " + request.method() + " " + request.url() + ": " + request.failure(), null);
    }
  }

  private void answered(Response response) {
    if (response.status() >= 400 && !expectedStatuses.contains(response.status())) {
      add("answered " + response.status() + ": " + response.request().method() + " " + response.url(), null);
    }
    // What nobody may see is answered so; for a picture or a style it means that it doesn't exist.
    String to = response.headers().getOrDefault("location", "");
    if (to.contains("/sign-in") && !response.request().isNavigationRequest()) {
      add("sent to the sign-in instead of " + response.url(), null);
    }
  }

  private void add(String complaint, Page page) {
    found.add(who + (page == null ? "" : " on " + page.url()) + ": " + complaint);
  }
}
