package banjie.portal.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs in whoever has just chosen a password, in a session of its own: an older one may be known to others. */
final class SignInAgain {

  private SignInAgain() {}

  /** @throws ServletException if the sign-in is refused although the password is right, as during a pause after many attempts */
  static void as(HttpServletRequest request, String username, String password) throws ServletException {
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    SecurityContextHolder.clearContext();
    request.login(username, password);
  }
}
