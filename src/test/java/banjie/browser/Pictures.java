package banjie.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotScale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures of pages, the same on every run. */
final class Pictures {

  private static final Path ALWAYS = Path.of("target", "pictures");
  /** Those of the tour; committed, so only written when asked for. */
  private static final Path TOUR = Path.of("docs", "pictures");

  private Pictures() {}

  static void keep(Page page, String name) {
    Path file = ALWAYS.resolve(name + ".png");
    take(page, file);
    if (Boolean.getBoolean("pictures.write")) {
      try {
        Files.createDirectories(TOUR);
        Files.write(TOUR.resolve(name + ".png"), SmallPng.of(Files.readAllBytes(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static void take(Page page, Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true)
        .setScale(ScreenshotScale.CSS).setAnimations(ScreenshotAnimations.DISABLED));
  }
}
