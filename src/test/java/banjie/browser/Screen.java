package banjie.browser;

import com.microsoft.playwright.Browser;

/** What people look at; sizes in CSS pixels. */
public enum Screen {
  DESKTOP(1280, 900, "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/151.0.0.0 Safari/537.36"),
  PHONE(390, 844, "Mozilla/5.0 (Linux; Android 9; Y93) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/151.0.0.0 Mobile Safari/537.36");

  /** Tells our requests from others, see {@link VisitedRoutes}. */
  static final String MARK = " BanjieBrowserTest";

  private final int width;
  private final int height;
  private final String userAgent;

  Screen(int width, int height, String userAgent) {
    this.width = width;
    this.height = height;
    this.userAgent = userAgent;
  }

  void apply(Browser.NewContextOptions options) {
    options.setViewportSize(width, height).setUserAgent(userAgent + MARK).setHasTouch(this == PHONE).setIsMobile(this == PHONE);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  public String lower() {
    return name().toLowerCase();
  }
}
