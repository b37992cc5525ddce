package banjie.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one browser of a run, started when first wanted and closed after the last test. */
final class Chromium implements AutoCloseable {

  private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Chromium.class);
  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

  private static final List<String> ARGUMENTS = List.of(
      "--no-sandbox", // as root Chromium has none
      "--disable-gpu", "--disable-quic", "--no-first-run",
      // It asks nobody but us for anything.
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps",
      // The same letters on every machine.
      "--font-render-hinting=none", "--force-color-profile=srgb", "--hide-scrollbars");

  private final Playwright playwright;
  private Browser browser;

  private Chromium() {
    // Without this the driver would fetch a Chromium of its own.
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** {@code -Dbrowser.path}, else the first on the path. */
  static Optional<Path> executable() {
    String named = System.getProperty("browser.path");
    if (named != null) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    return NAMES.stream()
        .flatMap(name -> Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator))).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Closed by JUnit together with the store of the whole run. */
  static Chromium of(ExtensionContext test) {
    return test.getRoot().getStore(HERE).getOrComputeIfAbsent("chromium", key -> new Chromium(), Chromium.class);
  }

  Browser browser() {
    if (browser == null || !browser.isConnected()) {
      Path path = executable().orElseThrow(() -> new AssertionError("A browser is required, and there is no Chromium"));
      browser = playwright.chromium().launch(
          new BrowserType.LaunchOptions().setExecutablePath(path).setHeadless(true).setArgs(ARGUMENTS));
    }
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
