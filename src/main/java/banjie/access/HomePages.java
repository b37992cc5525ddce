package banjie.access;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door. */
@Controller
class HomePages {

  private final CurrentPerson current;
  private final boolean demo;

  HomePages(CurrentPerson current, Environment environment) {
    this.current = current;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @GetMapping("/")
  String home(Model model) {
    model.addAttribute("person", current.find().orElse(null));
    addDemo(model);
    return "home";
  }

  @GetMapping("/sign-in")
  String signIn(Model model) {
    addDemo(model);
    return "sign-in";
  }

  private void addDemo(Model model) {
    model.addAttribute("demo", demo);
    if (demo) {
      model.addAttribute("clerks", DemoPeople.STAFF);
      model.addAttribute("password", DemoPeople.PASSWORD);
    }
  }
}
