package banjie.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Leads back to the sign-in page, with the username still in its field. It waits in the session: in an address it would stay in
 * histories and logs.
 */
@Component
public class SignInFailed implements AuthenticationFailureHandler {

  private static final String TYPED = "banjie.sign-in.username";
  private static final int LONGEST = 64;

  @Override
  public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String username = request.getParameter("username");
    if (username != null) {
      request.getSession().setAttribute(TYPED, username.length() > LONGEST ? username.substring(0, LONGEST) : username);
    }
    response.sendRedirect(failure instanceof LockedException ? "/sign-in?locked" : "/sign-in?error");
  }

  /** What was typed at the last attempt, once; null for nothing. */
  public static String takeUsername(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(TYPED) instanceof String username)) {
      return null;
    }
    session.removeAttribute(TYPED);
    return username;
  }
}
