package banjie.portal.track;

import banjie.platform.Refusal;
import banjie.tracking.TrackCase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a case stands, for whoever holds its receipt. The query code is never part of an address. */
@Controller
class TrackPages {

  private final TrackCase trackCase;

  TrackPages(TrackCase trackCase) {
    this.trackCase = trackCase;
  }

  /** @param number as a receipt's QR code brings it along */
  @GetMapping("/track")
  String ask(@RequestParam(required = false) String number, Model model) {
    model.addAttribute("number", number);
    model.addAttribute("problems", List.of());
    return "portal/track";
  }

  /** Answers at once, without a redirect: an address that shows a case would be one to guess. */
  @PostMapping("/track")
  String track(@RequestParam(required = false) String number, @RequestParam(required = false) String queryCode, Model model,
      HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    model.addAttribute("number", number);
    model.addAttribute("problems", List.of());
    try {
      model.addAttribute("found", trackCase.track(number, queryCode, request.getRemoteAddr()));
      return "portal/tracked";
    } catch (Refusal refused) {
      response.setStatus(switch (refused.kind()) {
        case TOO_OFTEN -> 429;
        case UNKNOWN -> 404;
        default -> 422;
      });
      model.addAttribute("problems", refused.problems());
      return "portal/track";
    }
  }
}
