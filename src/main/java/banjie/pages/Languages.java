package banjie.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;

/** What a visitor chose for the pages, kept in cookies of their browser: nothing here needs an account. */
final class Languages {

  static final String LANGUAGE_COOKIE = "banjie-lang";
  static final String LARGE_COOKIE = "banjie-large";
  static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  private Languages() {}

  /** Chinese unless somebody chose English: the bureau's pages are Chinese first, whatever the browser asks for. */
  static Locale chosen(HttpServletRequest request) {
    return "en".equals(cookie(request, LANGUAGE_COOKIE)) ? Locale.ENGLISH : CHINESE;
  }

  static boolean large(HttpServletRequest request) {
    return "yes".equals(cookie(request, LARGE_COOKIE));
  }

  static boolean isEnglish(Locale locale) {
    return "en".equals(locale.getLanguage());
  }

  private static String cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null ? null : Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst().orElse(null);
  }
}
