package banjie.board;

import banjie.access.Person;
import banjie.access.Role;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseRefused;
import banjie.casefile.CaseState;
import banjie.deadlines.Deadlines;
import banjie.figures.Load;
import banjie.figures.Scope;
import banjie.figures.Workforce;
import banjie.queue.OutOfOrderReason;
import banjie.supervision.OpenUrgings;
import banjie.supervision.SuperviseCase;
import banjie.worklist.CaseView;
import banjie.worklist.CaseViews;
import banjie.worklist.Timelines;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one case shows. */
@Component
class CaseModel {

  private final CaseViews views;
  private final Timelines timelines;
  private final Reasons reasons;
  private final OpenUrgings urgings;
  private final SuperviseCase supervise;
  private final Workforce workforce;
  private final Deadlines deadlines;
  private final Clock clock;

  CaseModel(CaseViews views, Timelines timelines, Reasons reasons, OpenUrgings urgings, SuperviseCase supervise, Workforce workforce,
      Deadlines deadlines, Clock clock) {
    this.views = views;
    this.timelines = timelines;
    this.reasons = reasons;
    this.urgings = urgings;
    this.supervise = supervise;
    this.workforce = workforce;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** @throws CaseRefused "unknown-case" where the person doesn't supervise its office, whatever else they do there */
  CaseFile supervised(UUID id, Person person) {
    CaseFile file = views.visible(id, person);
    if (!person.isSupervisorOf(file.filing().office())) {
      throw CaseRefused.unknown();
    }
    return file;
  }

  void fill(Model model, UUID id, Person person) {
    CaseFile file = supervised(id, person);
    CaseView view = views.view(file, person);
    model.addAttribute("c", view);
    model.addAttribute("why", reasons.of(List.of(file)).get(id));
    model.addAttribute("timeline", timelines.of(id, person));
    model.addAttribute("urgings", urgings.ofCase(id));
    model.addAttribute("at", deadlines.local(clock.instant()));
    model.addAttribute("replyDays", supervise.usualReplyDays());
    model.addAttribute("officers", officers(view, person));
    model.addAttribute("overdue", view.dates().dueAt() != null && !view.dates().paused() && view.dates().decidedAt() == null
        && !view.closed() && view.dates().dueAt().toInstant().isBefore(clock.instant()));
    model.addAttribute("mayAllowSecondNotice", file.state() == CaseState.SUBMITTED && file.milestones().noticesServed() > 0
        && !file.milestones().secondNoticeAllowed());
    model.addAttribute("outOfOrderReasons", List.of(OutOfOrderReason.URGED));
    model.addAttribute("problems", List.of());
    model.addAttribute("typed", Map.of());
    model.addAttribute("failed", "");
  }

  /** By open step, who holds the post for it; whether the four-eyes rule lets them is for the use case to say. */
  private Map<String, List<Load>> officers(CaseView view, Person person) {
    Map<String, List<Load>> byTask = new LinkedHashMap<>();
    List<Load> loads = workforce.loads(Scope.of(person), null);
    for (CaseView.OpenStep step : view.openSteps()) {
      Role role = Role.valueOf(banjie.casefile.Step.valueOf(step.step()).role());
      if (role != Role.SUPERVISOR) {
        byTask.put(step.taskId(), loads.stream().filter(load -> load.posts().stream()
            .anyMatch(post -> post.role() == role && post.office().equals(step.office()))).toList());
      }
    }
    return byTask;
  }
}
