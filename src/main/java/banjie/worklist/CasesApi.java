package banjie.worklist;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.access.Post;
import banjie.casefile.CaseFile;
import banjie.casefile.Step;
import banjie.queue.Queues;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Validated
@Tag(name = "Cases", description = "Reading cases, queues, dates and history")
class CasesApi {

  private final CurrentPerson current;
  private final CaseViews views;
  private final WorklistMapper lists;
  private final DateExplanations explanations;
  private final Queues queues;
  private final Timelines timelines;

  CasesApi(CurrentPerson current, CaseViews views, WorklistMapper lists, DateExplanations explanations, Queues queues,
      Timelines timelines) {
    this.current = current;
    this.views = views;
    this.lists = lists;
    this.explanations = explanations;
    this.queues = queues;
    this.timelines = timelines;
  }

  @GetMapping("/cases")
  @Operation(summary = "The applicant's own cases, newest first")
  List<CaseRowView> mine(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
      @RequestParam(defaultValue = "0") @Min(0) int offset) {
    return lists.ofApplicant(current.get().id(), limit, offset);
  }

  @GetMapping("/cases/{id}")
  @Operation(summary = "One case")
  CaseView one(@PathVariable UUID id) {
    return views.view(id, current.get());
  }

  @GetMapping("/cases/{id}/events")
  @Operation(summary = "What happened to the case: who, what, when and why")
  List<TimelineRow> events(@PathVariable UUID id) {
    return timelines.of(id, current.get());
  }

  @GetMapping("/cases/{id}/dates")
  @Operation(summary = "Why each date of the case is what it is, day by day")
  List<DateExplanation> dates(@PathVariable UUID id) {
    CaseFile file = views.visible(id, current.get());
    return explanations.of(file);
  }

  @GetMapping("/cases/{id}/open-papers")
  @Operation(summary = "What the applicant still has to supply: which paper, why, in which form, by when, and what follows if not")
  List<OpenPaper> openPapers(@PathVariable UUID id) {
    return views.openPapers(id, current.get());
  }

  @GetMapping("/worklist")
  @Operation(summary = "What waits in my queues, oldest first; or what I have in hand")
  List<QueueRow> worklist(@RequestParam(required = false) Step step, @RequestParam(defaultValue = "false") boolean mine,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit, @RequestParam(defaultValue = "0") @Min(0) int offset) {
    Person person = current.get();
    List<Post> posts = queues.of(person);
    return posts.isEmpty()
        ? List.of()
        : lists.queue(posts, mine ? person.id() : null, step == null ? null : step.name(), limit, offset);
  }
}
