package banjie.desk.appointments;

import banjie.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** What was refused, on top of the list as it is now. */
final class Refused {

  private Refused() {}

  static void show(Refusal refused, Model model, HttpServletResponse response) {
    switch (refused.kind()) {
      case INVALID -> response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      case CONFLICT -> response.setStatus(HttpStatus.CONFLICT.value());
      default -> throw refused;
    }
    model.addAttribute("problems", refused.problems());
  }
}
