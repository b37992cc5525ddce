package banjie.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * Who comes, and how they look at the pages.
 *
 * @param username null for anybody
 * @param large in large text (长辈模式)
 * @param script false where scripts are switched off
 */
public record Entrance(Visitors visitors, String username, Screen screen, String language, boolean large, boolean script) {

  public Entrance on(Screen other) {
    return new Entrance(visitors, username, other, language, large, script);
  }

  public Entrance onPhone() {
    return on(Screen.PHONE);
  }

  /** @param other zh or en */
  public Entrance in(String other) {
    return new Entrance(visitors, username, screen, other, large, script);
  }

  public Entrance inEnglish() {
    return in("en");
  }

  public Entrance inLargeText() {
    return new Entrance(visitors, username, screen, language, true, script);
  }

  public Entrance withoutScript() {
    return new Entrance(visitors, username, screen, language, large, false);
  }

  public Visitor open(String path) {
    return enter().open(path);
  }

  /** Before an empty page. */
  public Visitor enter() {
    return visitors.enter(this);
  }

  /** For somebody whose first page is an error. */
  public Visitor expecting(int status) {
    return enter().expecting(status);
  }

  Browser.NewContextOptions options(String address, String storageState) {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setBaseURL(address)
        .setLocale(language.equals("en") ? "en-GB" : "zh-CN")
        .setTimezoneId("Asia/Shanghai")
        .setJavaScriptEnabled(script)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
        .setStorageState(storageState);
    screen.apply(options);
    return options;
  }

  List<Cookie> cookies(String address) {
    List<Cookie> cookies = new ArrayList<>();
    cookies.add(new Cookie("banjie-lang", language).setUrl(address));
    if (large) {
      cookies.add(new Cookie("banjie-large", "yes").setUrl(address));
    }
    return cookies;
  }

  /** For names of states and pictures. */
  String words() {
    return (username == null ? "anyone" : username) + ", " + screen.lower() + ", " + language + (large ? ", large" : "")
        + (script ? "" : ", without script");
  }
}
