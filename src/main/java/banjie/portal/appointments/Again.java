package banjie.portal.appointments;

import banjie.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** Puts a refusal on top of the page that caused it. */
final class Again {

  private Again() {}

  /** Who may not act at all, or asks for what isn't there, gets the page that says so. */
  static void show(Refusal refused, Model model, HttpServletResponse response) {
    switch (refused.kind()) {
      case INVALID -> response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      case CONFLICT -> response.setStatus(HttpStatus.CONFLICT.value());
      default -> throw refused;
    }
    model.addAttribute("problems", refused.problems());
  }
}
