package banjie.portal.mycases;

import banjie.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** Puts a refusal beside the form that caused it. */
final class Again {

  private Again() {}

  /**
   * A case that has changed meanwhile is shown as it is now, with what was typed still in the form. Who may not act at all
   * gets the page that says so.
   */
  static void show(Refusal refused, Model model, HttpServletResponse response) {
    switch (refused.kind()) {
      case UNKNOWN, FORBIDDEN -> throw refused;
      case CONFLICT -> response.setStatus(HttpStatus.CONFLICT.value());
      case INVALID -> response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }
    boolean changed = refused.code().equals("stale-version");
    model.addAttribute("changed", changed);
    model.addAttribute("problems", changed ? List.of() : refused.problems());
  }
}
