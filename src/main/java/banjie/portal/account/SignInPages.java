package banjie.portal.account;

import banjie.access.CurrentPerson;
import banjie.access.DemoPeople;
import banjie.access.SignInFailed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInPages {

  private final CurrentPerson current;

  SignInPages(CurrentPerson current) {
    this.current = current;
  }

  @GetMapping("/sign-in")
  String signIn(Model model, HttpServletRequest request) {
    if (current.find().isPresent()) {
      return "redirect:/";
    }
    model.addAttribute("username", SignInFailed.takeUsername(request));
    model.addAttribute("password", DemoPeople.PASSWORD);
    return "portal/sign-in";
  }
}
