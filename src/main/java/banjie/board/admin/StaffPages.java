package banjie.board.admin;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.access.Post;
import banjie.access.Role;
import banjie.access.StaffMembers;
import banjie.catalogue.Catalogue;
import banjie.platform.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking people on, changing their posts, a new password, dismissal and return. */
@Controller
@RequestMapping("/admin/people")
class StaffPages {

  private final StaffMembers staff;
  private final Catalogue catalogue;
  private final CurrentPerson current;

  StaffPages(StaffMembers staff, Catalogue catalogue, CurrentPerson current) {
    this.staff = staff;
    this.catalogue = catalogue;
    this.current = current;
  }

  @GetMapping("/new")
  String blank(Model model) {
    staff.all(current.get());
    return form(model, null, "", "", List.of(), List.of());
  }

  @PostMapping("/new")
  String take(@RequestParam(defaultValue = "") String username, @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") List<String> posts, Model model,
      RedirectAttributes redirect) {
    try {
      staff.take(username, password, name, posts(posts), current.get());
    } catch (Refusal refusal) {
      return form(model, null, username, name, posts, refusal.problems());
    }
    redirect.addFlashAttribute("done", "admin.done.taken");
    return "redirect:/admin";
  }

  @GetMapping("/{username}")
  String one(@PathVariable String username, Model model) {
    var member = staff.one(username, current.get());
    return form(model, username, member.username(), member.name(), member.posts().stream().map(Post::queue).toList(), List.of());
  }

  @PostMapping("/{username}")
  String change(@PathVariable String username, @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") List<String> posts, Model model,
      RedirectAttributes redirect) {
    return changed(username, name, posts, model, redirect,
        person -> staff.change(username, name, password.isEmpty() ? null : password, posts(posts), null, person));
  }

  @PostMapping("/{username}/active")
  String active(@PathVariable String username, @RequestParam boolean active, Model model, RedirectAttributes redirect) {
    var member = staff.one(username, current.get());
    return changed(username, member.name(), member.posts().stream().map(Post::queue).toList(), model, redirect,
        person -> staff.change(username, null, null, null, active, person));
  }

  private String changed(String username, String name, List<String> posts, Model model, RedirectAttributes redirect,
      Consumer<Person> change) {
    try {
      change.accept(current.get());
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.UNKNOWN) {
        throw refusal;
      }
      return form(model, username, username, name, posts, refusal.problems());
    }
    redirect.addFlashAttribute("done", "admin.done.changed");
    return "redirect:/admin";
  }

  private String form(Model model, String existing, String username, String name, List<String> posts, List<Refusal.Problem> problems) {
    model.addAttribute("member", existing == null ? null : staff.one(existing, current.get()));
    model.addAttribute("username", username);
    model.addAttribute("name", name);
    model.addAttribute("posts", posts);
    model.addAttribute("problems", problems);
    List<Post> offered = new ArrayList<>();
    catalogue.offices().forEach(office -> List.of(Role.INTAKE, Role.REVIEW, Role.COMPLETION, Role.STATION, Role.SUPERVISOR)
        .forEach(role -> offered.add(new Post(office.code(), role))));
    offered.add(new Post(Post.ALL, Role.SUPERVISOR));
    offered.add(new Post(Post.ALL, Role.ADMINISTRATOR));
    model.addAttribute("offered", offered);
    return "admin/person";
  }

  /** What isn't a post is left out; that none is left is for the use case to say. */
  private static List<Post> posts(List<String> queues) {
    List<Post> posts = new ArrayList<>();
    for (String queue : queues) {
      int dot = queue.lastIndexOf('.');
      for (Role role : Role.values()) {
        if (dot > 0 && role.name().equals(queue.substring(dot + 1))) {
          posts.add(new Post(queue.substring(0, dot), role));
        }
      }
    }
    return posts;
  }
}
