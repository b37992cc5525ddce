package banjie.supervision;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.worklist.CaseViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Validated
@Tag(name = "Urgings", description = "What supervisors press for, and what officers answer")
class UrgingsApi {

  record Answer(@NotBlank @Size(max = 500) String reply) {}

  private final Urgings urgings;
  private final OpenUrgings open;
  private final AnswerUrging answers;
  private final CaseViews views;
  private final CurrentPerson current;

  UrgingsApi(Urgings urgings, OpenUrgings open, AnswerUrging answers, CaseViews views, CurrentPerson current) {
    this.urgings = urgings;
    this.open = open;
    this.answers = answers;
    this.views = views;
    this.current = current;
  }

  @GetMapping("/supervision/urgings")
  @Operation(summary = "What was asked at the supervised offices: unanswered first, the next one due first")
  List<Urging> asked(@RequestParam(defaultValue = "false") boolean unanswered, @RequestParam(required = false) String office,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit, @RequestParam(defaultValue = "0") @Min(0) int offset) {
    return urgings.of(current.get(), office, unanswered, limit, offset);
  }

  @GetMapping("/urgings")
  @Operation(summary = "What this officer has to answer, the next one due first")
  List<Urging> mine() {
    return open.of(current.get());
  }

  @GetMapping("/cases/{id}/urgings")
  @Operation(summary = "What was asked about a case, and the answers; staff only")
  List<Urging> ofCase(@PathVariable UUID id) {
    Person person = current.get();
    views.visible(id, person);
    return person.isStaff() ? open.ofCase(id) : List.of();
  }

  @PostMapping("/cases/{id}/urgings/{urging}/reply")
  @Operation(summary = "An officer of the case's office answers")
  Urging reply(@PathVariable UUID id, @PathVariable long urging, @Valid @RequestBody Answer in) {
    Person person = current.get();
    views.visible(id, person);
    return answers.answer(id, urging, in.reply(), person);
  }
}
