package banjie.portal.track;

import banjie.documents.Verification;
import banjie.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Checking a document, for anyone who holds one: by its code, and by the file itself. Nothing is kept. */
@Controller
class VerifyPages {

  private final Verification verification;

  VerifyPages(Verification verification) {
    this.verification = verification;
  }

  @GetMapping("/verify")
  String ask(@RequestParam(required = false) String code, Model model, HttpServletResponse response) {
    return code == null || code.isBlank() ? "portal/verify" : show(code, model, response);
  }

  @GetMapping("/verify/{code}")
  String show(@PathVariable String code, Model model, HttpServletResponse response) {
    model.addAttribute("typed", code);
    try {
      model.addAttribute("found", verification.find(code));
    } catch (Refusal unknown) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      model.addAttribute("unknown", true);
    }
    return "portal/verify";
  }

  @PostMapping("/verify/{code}")
  String compare(@PathVariable String code, @RequestParam MultipartFile file, Model model, HttpServletResponse response)
      throws IOException {
    String page = show(code, model, response);
    if (model.getAttribute("found") instanceof Verification.Finding found && !file.isEmpty()) {
      model.addAttribute("same", Verification.isOf(found, file.getBytes()));
    }
    return page;
  }
}
