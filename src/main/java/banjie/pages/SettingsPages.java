package banjie.pages;

import banjie.platform.LocalAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and size of the pages. A plain link: it changes nothing but the visitor's own view. */
@Controller
class SettingsPages {

  private static final Duration KEPT = Duration.ofDays(365);

  @GetMapping("/settings")
  String set(@RequestParam(required = false) String lang, @RequestParam(required = false) String large,
      HttpServletRequest request, HttpServletResponse response) {
    if (lang != null) {
      keep(Languages.LANGUAGE_COOKIE, lang.equals("en") ? "en" : "zh", request, response);
    }
    if (large != null) {
      keep(Languages.LARGE_COOKIE, large.equals("yes") ? "yes" : "no", request, response);
    }
    return "redirect:" + LocalAddress.of(request.getHeader(HttpHeaders.REFERER), request);
  }

  private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name, value)
        .path("/").maxAge(KEPT).httpOnly(true).secure(request.isSecure()).sameSite("Lax").build().toString());
  }
}
