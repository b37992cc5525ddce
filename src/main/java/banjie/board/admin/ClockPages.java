package banjie.board.admin;

import banjie.platform.BureauClock;
import banjie.platform.Moments;
import banjie.platform.Refusal;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The demo's time machine; nowhere else. */
@Controller
@Profile("demo")
class ClockPages {

  private final BureauClock clock;

  ClockPages(BureauClock clock) {
    this.clock = clock;
  }

  @GetMapping("/admin/clock")
  String show(Model model) {
    return page(model, "", List.of());
  }

  @PostMapping("/admin/clock")
  String move(@RequestParam(defaultValue = "") String to, Model model, RedirectAttributes redirect) {
    try {
      clock.moveTo(Moments.parse("to", to));
    } catch (Refusal refusal) {
      return page(model, to, refusal.problems());
    }
    redirect.addFlashAttribute("done", "admin.done.clock");
    return "redirect:/admin/clock";
  }

  private String page(Model model, String to, List<Refusal.Problem> problems) {
    model.addAttribute("now", clock.instant());
    model.addAttribute("to", to);
    model.addAttribute("problems", problems);
    return "admin/clock";
  }
}
