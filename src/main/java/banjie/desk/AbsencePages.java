package banjie.desk;

import banjie.absence.Absences;
import banjie.absence.RecordAbsence;
import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.access.Post;
import banjie.platform.BureauClock;
import banjie.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An officer's own absences, and those in which they stand in for others. */
@Controller
@RequestMapping("/desk/absences")
class AbsencePages {

  private final CurrentPerson current;
  private final Absences absences;
  private final RecordAbsence record;
  private final ItemNames names;
  private final Clock clock;

  AbsencePages(CurrentPerson current, Absences absences, RecordAbsence record, ItemNames names, Clock clock) {
    this.current = current;
    this.absences = absences;
    this.record = record;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping
  String mine(Model model) {
    LocalDateTime tomorrow = LocalDateTime.now(clock).plusDays(1).truncatedTo(ChronoUnit.DAYS);
    return show(Map.of("from", tomorrow.withHour(8).toString(), "until", tomorrow.withHour(18).toString()), List.of(), model);
  }

  @PostMapping
  String record(@RequestParam Map<String, String> sent, @RequestParam(name = "post", required = false) List<String> posts, Model model,
      RedirectAttributes flash, HttpServletResponse response) {
    Person officer = current.get();
    try {
      record.record(new RecordAbsence.Wish(officer.username(), sent.get("deputy"), moment(sent.get("from")), moment(sent.get("until")),
          posts == null ? List.of() : posts.stream().map(AbsencePages::post).toList(), sent.get("reason")), officer);
    } catch (Refusal refusal) {
      response.setStatus(CasePages.status(refusal));
      return show(sent, refusal.problems(), model);
    }
    flash.addFlashAttribute("done", "desk.absence.recorded");
    return "redirect:/desk/absences";
  }

  @PostMapping("/{id}/end")
  String end(@PathVariable UUID id, RedirectAttributes flash) {
    record.end(id, current.get());
    flash.addFlashAttribute("done", "desk.absence.ended");
    return "redirect:/desk/absences";
  }

  private String show(Map<String, String> sent, List<Refusal.Problem> problems, Model model) {
    Person officer = current.get();
    model.addAttribute("absences", absences.of(officer));
    model.addAttribute("now", Instant.now(clock).atZone(BureauClock.ZONE).toOffsetDateTime());
    model.addAttribute("me", officer);
    model.addAttribute("colleagues", absences.officers().stream().filter(one -> !one.username().equals(officer.username())).toList());
    model.addAttribute("posts", absences.officers().stream().filter(one -> one.username().equals(officer.username()))
        .flatMap(one -> one.posts().stream()).toList());
    model.addAttribute("sent", sent);
    model.addAttribute("problems", problems);
    model.addAttribute("items", names);
    return "desk/absences";
  }

  /** Null where nothing readable was typed, which is then asked for. */
  private static Instant moment(String local) {
    try {
      return local == null || local.isBlank() ? null : LocalDateTime.parse(local).atZone(BureauClock.ZONE).toInstant();
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  private static Post post(String queue) {
    try {
      return Post.ofQueue(queue);
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException notOurs) {
      throw new Refusal(Refusal.Kind.INVALID, "invalid-absence", "posts", "没有这个岗位", "No such post");
    }
  }
}
