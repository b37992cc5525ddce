package banjie.portal.mycases;

import banjie.access.ChangeContact;
import banjie.access.Contact;
import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.messages.Inbox;
import banjie.messages.InboxPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The inbox. A list shows titles; opening a message is a deed of its own, because where service counts from reading it proves
 * service.
 */
@Controller
@RequestMapping("/my/messages")
class MessagePages {

  private static final int PER_PAGE = 20;

  private final Inbox inbox;
  private final ChangeContact contact;
  private final CurrentPerson current;

  MessagePages(Inbox inbox, ChangeContact contact, CurrentPerson current) {
    this.inbox = inbox;
    this.contact = contact;
    this.current = current;
  }

  /** @param page from 0 */
  @GetMapping
  String list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "false") boolean unread, Model model) {
    Person person = current.get();
    int shown = Math.min(Math.max(0, page), 100_000);
    InboxPage all = inbox.of(person, unread, PER_PAGE + 1, shown * PER_PAGE);
    model.addAttribute("messages", all.messages().stream().limit(PER_PAGE).toList());
    model.addAttribute("more", all.messages().size() > PER_PAGE);
    model.addAttribute("unread", all.unread());
    model.addAttribute("unreadOnly", unread);
    model.addAttribute("page", shown);
    model.addAttribute("consented", contact.of(person).electronicService());
    return "portal/mycases/messages";
  }

  /** A message that was opened before; one that wasn't is opened by {@link #open}. */
  @GetMapping("/{message}")
  String one(@PathVariable long message, Model model) {
    model.addAttribute("message", inbox.find(current.get(), message));
    return "portal/mycases/message";
  }

  @PostMapping("/{message}")
  String open(@PathVariable long message) {
    inbox.read(current.get(), message);
    return "redirect:/my/messages/" + message;
  }

  /** Everything else of the contact stays as it is. */
  @PostMapping("/consent")
  String consent(RedirectAttributes after) {
    Person person = current.get();
    Contact now = contact.of(person);
    contact.change(person, new Contact(now.email(), now.mobile(), true, now.channels()));
    after.addFlashAttribute("done", "mycases.consent.done");
    return "redirect:/my/messages";
  }
}
