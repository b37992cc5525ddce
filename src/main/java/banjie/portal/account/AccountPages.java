package banjie.portal.account;

import banjie.access.ChangeContact;
import banjie.access.ChangePassword;
import banjie.access.Contact;
import banjie.access.CurrentPerson;
import banjie.access.MyAccount;
import banjie.access.Person;
import banjie.platform.Masks;
import banjie.platform.Refusal;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: who one is, how one is told, the password, and where one is signed in. */
@Controller
class AccountPages {

  private final CurrentPerson current;
  private final ChangeContact changeContact;
  private final ChangePassword changePassword;
  private final MyAccount account;

  AccountPages(CurrentPerson current, ChangeContact changeContact, ChangePassword changePassword, MyAccount account) {
    this.current = current;
    this.changeContact = changeContact;
    this.changePassword = changePassword;
    this.account = account;
  }

  @GetMapping("/account")
  String account(Model model) {
    Person person = current.get();
    return page(person, person.isApplicant() ? changeContact.of(person) : null, List.of(), model);
  }

  @PostMapping("/account/contact")
  String contact(@RequestParam(required = false) String email, @RequestParam(required = false) String mobile,
      @RequestParam(defaultValue = "false") boolean electronicService,
      @RequestParam(required = false) List<Contact.Channel> channels, Model model, HttpServletResponse response,
      RedirectAttributes after) {
    Person person = current.get();
    Contact wanted = new Contact(email, mobile, electronicService, channels == null ? List.of() : channels);
    try {
      changeContact.change(person, wanted);
    } catch (Refusal refused) {
      if (refused.kind() != Refusal.Kind.INVALID) {
        throw refused;
      }
      response.setStatus(422);
      return page(person, wanted, refused.problems(), model);
    }
    after.addFlashAttribute("done", "account.contact.done");
    return "redirect:/account";
  }

  /** Every session ends with the old password; this browser begins a new one. */
  @PostMapping("/account/password")
  String password(@RequestParam(required = false) String currentPassword, @RequestParam(required = false) String newPassword,
      @RequestParam(required = false) String again, Model model, HttpServletRequest request, HttpServletResponse response,
      RedirectAttributes after) throws ServletException {
    Person person = current.get();
    List<Refusal.Problem> problems = new ArrayList<>();
    if (newPassword != null && !newPassword.equals(again)) {
      problems.add(new Refusal.Problem("again", "两次输入的密码不一致", "The two passwords are not the same"));
    }
    try {
      if (problems.isEmpty()) {
        changePassword.change(person, new ChangePassword.Change(currentPassword, newPassword));
      }
    } catch (Refusal refused) {
      problems.addAll(refused.problems());
    }
    if (!problems.isEmpty()) {
      response.setStatus(422);
      return page(person, person.isApplicant() ? changeContact.of(person) : null, problems, model);
    }
    SignInAgain.as(request, person.username(), newPassword);
    after.addFlashAttribute("done", "account.password.done");
    return "redirect:/account";
  }

  @PostMapping("/account/sessions/end-others")
  String signOutElsewhere(HttpServletRequest request, RedirectAttributes after) {
    account.signOutElsewhere(current.get(), request.getSession().getId());
    after.addFlashAttribute("done", "account.sessions.done");
    return "redirect:/account";
  }

  private String page(Person person, Contact contact, List<Refusal.Problem> problems, Model model) {
    Map<String, Object> numbers = new HashMap<>();
    numbers.put("idNumber", person.idNumber());
    model.addAttribute("idNumber", Masks.masked(numbers).get("idNumber"));
    model.addAttribute("contact", contact);
    model.addAttribute("problems", problems);
    model.addAttribute("sessions", account.openSessions(person));
    return "portal/account";
  }
}
