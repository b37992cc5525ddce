package banjie.access;

import banjie.platform.LocalAddress;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * Where pages lead around a sign-in. Somebody whose session ended in the middle of a form comes back to that form; the
 * browser has kept what they typed.
 */
@Component
class SignInTurns extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationEntryPoint, AccessDeniedHandler {

  /** Where something is for those who sign in; elsewhere a sign-in would lead to nothing. */
  private static final List<String> FOR_SOMEBODY = List.of("/apply", "/my", "/desk", "/board", "/admin", "/account", "/camunda");

  private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

  private final HttpSessionRequestCache cache = new HttpSessionRequestCache();
  private final AccessDeniedHandlerImpl forbidden = new AccessDeniedHandlerImpl();

  SignInTurns() {
    cache.setMatchingRequestParameterName(null);
    setRequestCache(cache);
  }

  /** Nobody is signed in. */
  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
    if (needsNobody(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (isPartOfPage(request)) {
      comeBackTo(request.getHeader("HX-Current-URL"), request);
    } else if (request.getMethod().equals("GET")) {
      cache.saveRequest(request, response);
    } else {
      comeBackTo(request.getHeader(HttpHeaders.REFERER), request);
    }
    lead(request, response, "/sign-in");
  }

  /** Somebody may not do this; or the form they send was made in a session that is over. */
  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
      throws IOException, ServletException {
    if (!(failure instanceof CsrfException)) {
      if (needsNobody(request)) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        forbidden.handle(request, response, failure);
      }
      return;
    }
    String from = isPartOfPage(request) ? request.getHeader("HX-Current-URL") : request.getHeader(HttpHeaders.REFERER);
    boolean publicForm = needsNobody(request) && !request.getRequestURI().equals("/sign-in");
    if (publicForm || request.getUserPrincipal() != null) {
      lead(request, response, LocalAddress.of(from, request));
    } else {
      comeBackTo(from, request);
      lead(request, response, "/sign-in?expired");
    }
  }

  /** Without a page to go back to, everybody begins where their work lies. */
  @Override
  protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
    return authentication.getPrincipal() instanceof Person person ? home(person) : "/";
  }

  private static String home(Person person) {
    if (person.isApplicant()) {
      return "/my";
    }
    if (person.posts().stream().anyMatch(post -> post.role() != Role.SUPERVISOR && post.role() != Role.ADMINISTRATOR)) {
      return "/desk";
    }
    return person.holds(Role.SUPERVISOR) ? "/board" : person.isAdministrator() ? "/admin" : "/";
  }

  private static boolean needsNobody(HttpServletRequest request) {
    String path = request.getRequestURI();
    return FOR_SOMEBODY.stream().noneMatch(place -> path.equals(place) || path.startsWith(place + "/"));
  }

  private static void comeBackTo(String address, HttpServletRequest request) {
    String page = LocalAddress.of(address, request);
    if (!page.startsWith("/sign-in")) {
      request.getSession().setAttribute(SAVED_REQUEST, new SimpleSavedRequest(page));
    }
  }

  /** Asked for by htmx, to replace a part of a page: a whole page must not be put there. */
  private static boolean isPartOfPage(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null;
  }

  private static void lead(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
    if (isPartOfPage(request)) {
      response.setHeader("HX-Redirect", address);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.sendRedirect(address);
    }
  }
}
