package banjie.desk;

import banjie.access.CurrentPerson;
import banjie.access.People;
import banjie.access.Person;
import banjie.casefile.Step;
import banjie.platform.Refusal;
import banjie.queue.FinishStep;
import banjie.queue.OutOfOrderReason;
import banjie.queue.SingleVisit;
import banjie.queue.TakeCase;
import banjie.queue.WorkItem;
import banjie.worklist.CaseView;
import banjie.worklist.CaseViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Desk", description = "Officers take cases from their queues and finish steps")
class DeskApi {

  /** @param reason required unless the item is the oldest of its queue */
  record Claim(OutOfOrderReason reason) {}

  record Reassignment(@NotBlank @Size(max = 100) String username, @NotBlank @Size(max = 500) String reason) {}

  private final CurrentPerson current;
  private final People people;
  private final TakeCase take;
  private final FinishStep finish;
  private final SingleVisit singleVisit;
  private final CaseViews views;

  DeskApi(CurrentPerson current, People people, TakeCase take, FinishStep finish, SingleVisit singleVisit, CaseViews views) {
    this.current = current;
    this.people = people;
    this.take = take;
    this.finish = finish;
    this.singleVisit = singleVisit;
    this.views = views;
  }

  @PostMapping("/worklist/next")
  @Operation(summary = "Take the oldest waiting case that I may take; 204 when nothing waits")
  ResponseEntity<CaseView> next(@RequestParam(required = false) Step step) {
    Person officer = current.get();
    return take.next(officer, step)
        .map(item -> ResponseEntity.ok(views.view(item.caseId(), officer)))
        .orElse(ResponseEntity.noContent().build());
  }

  @PostMapping("/work-items/{taskId}/claim")
  @Operation(summary = "Take this one; before older ones only with a coded reason")
  WorkItem claim(@PathVariable String taskId, @RequestBody(required = false) Claim claim) {
    return take.claim(taskId, current.get(), claim == null ? null : claim.reason());
  }

  @PostMapping("/work-items/{taskId}/release")
  @Operation(summary = "Give it back to its queue, at its old place")
  ResponseEntity<Void> release(@PathVariable String taskId) {
    take.release(taskId, current.get());
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/work-items/{taskId}/reassign")
  @Operation(summary = "A supervisor hands it to another officer")
  WorkItem reassign(@PathVariable String taskId, @Valid @RequestBody Reassignment to) {
    return take.reassign(taskId, current.get(), people.byUsername(to.username()), to.reason());
  }

  @PostMapping("/cases/{id}/steps/{step}")
  @Operation(summary = "Finish a step", description = "The body holds the answers of the step's form in forms/, "
      + "and `version`, the version of the case that the officer decided on.")
  CaseView finish(@PathVariable UUID id, @PathVariable Step step, @RequestBody Map<String, Object> body) {
    Person officer = current.get();
    Map<String, Object> answers = new HashMap<>(body);
    int version = version(answers.remove("version"));
    return views.view(finish.finish(id, step, version, answers, officer), officer);
  }

  @PostMapping("/cases/{id}/single-visit")
  @Operation(summary = "Accept, decide, complete and hand over an instant matter in one go")
  CaseView singleVisit(@PathVariable UUID id, @Valid @RequestBody SingleVisit.Request request) {
    Person officer = current.get();
    return views.view(singleVisit.finish(id, request, officer), officer);
  }

  private static int version(Object given) {
    if (given instanceof Integer version) {
      return version;
    }
    throw new Refusal(Refusal.Kind.INVALID, "no-version", "version",
        "请提供您所看到的办件版本号（整数）", "Send the version of the case that you decided on, a whole number");
  }
}
