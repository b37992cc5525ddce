package banjie.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers which addresses the browsers of this JVM's tests have asked for, with success, as patterns: "GET /my/{id}". */
@TestConfiguration(proxyBeanMethods = false)
public class VisitedRoutes implements WebMvcConfigurer, HandlerInterceptor {

  private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

  static Set<String> seen() {
    return SEEN;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
    String browser = request.getHeader(HttpHeaders.USER_AGENT);
    if (browser != null && browser.contains(Screen.MARK) && response.getStatus() < 400) {
      SEEN.add(request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
  }
}
