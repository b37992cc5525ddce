package banjie.portal.account;

import banjie.access.RegisterApplicant;
import banjie.platform.Refusal;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening an account. What was typed comes back with the complaints, the passwords don't. */
@Controller
class RegisterPages {

  private final RegisterApplicant register;

  RegisterPages(RegisterApplicant register) {
    this.register = register;
  }

  /** What the page sends, for people and employers alike; null where a page doesn't ask. */
  record Typed(String username, String password, String again, String name, String idType, String idNumber, String uscc,
      String representativeName, String mobile, String email) {

    static final Typed NOTHING = new Typed(null, null, null, null, null, null, null, null, null, null);

    RegisterApplicant.NewPerson person() {
      return new RegisterApplicant.NewPerson(username, password, name, blank(idType) ? null : idType, idNumber, mobile, email);
    }

    RegisterApplicant.NewEmployer employer() {
      return new RegisterApplicant.NewEmployer(username, password, name, uscc, representativeName, mobile, email);
    }

    private static boolean blank(String text) {
      return text == null || text.isBlank();
    }
  }

  @GetMapping("/register")
  String choose() {
    return "portal/register";
  }

  @GetMapping("/register/{kind:person|employer}")
  String ask(@PathVariable String kind, Model model) {
    return form(kind, Typed.NOTHING, List.of(), model);
  }

  @PostMapping("/register/{kind:person|employer}")
  String register(@PathVariable String kind, Typed typed, @RequestParam(defaultValue = "false") boolean read, Model model,
      HttpServletRequest request, HttpServletResponse response, RedirectAttributes after) throws ServletException {
    List<Refusal.Problem> problems = new ArrayList<>();
    if (!read) {
      problems.add(new Refusal.Problem("read", "请阅读并勾选个人信息处理告知", "Read the notice on personal data and tick the box"));
    }
    if (typed.password() != null && !typed.password().isEmpty() && !typed.password().equals(typed.again())) {
      problems.add(new Refusal.Problem("again", "两次输入的密码不一致", "The two passwords are not the same"));
    }
    try {
      // With complaints of our own, the rest is checked too so that all is said at once, but no account is opened.
      if (problems.isEmpty()) {
        open(kind, typed);
      } else {
        check(kind, typed);
      }
    } catch (Refusal refused) {
      problems.addAll(0, refused.problems());
    }
    if (!problems.isEmpty()) {
      response.setStatus(422);
      return form(kind, typed, problems, model);
    }
    SignInAgain.as(request, typed.username(), typed.password());
    after.addFlashAttribute("done", "register.done");
    return "redirect:/account";
  }

  private void open(String kind, Typed typed) {
    if (kind.equals("person")) {
      register.person(typed.person());
    } else {
      register.employer(typed.employer());
    }
  }

  private void check(String kind, Typed typed) {
    if (kind.equals("person")) {
      register.check(typed.person());
    } else {
      register.check(typed.employer());
    }
  }

  private static String form(String kind, Typed typed, List<Refusal.Problem> problems, Model model) {
    model.addAttribute("kind", kind);
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    return "portal/register-form";
  }
}
