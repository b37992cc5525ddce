package banjie.requests;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.deadlines.PauseCause;
import banjie.worklist.CaseView;
import banjie.worklist.CaseViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Time", description = "More time for a case: asked for by officers, decided by supervisors as steps of the case")
class RequestsApi {

  record ExtensionIn(@NotNull Integer days, @NotBlank @Size(max = 500) String reason) {}

  record ProcedureIn(@NotNull PauseCause cause, @NotNull Integer days, @NotBlank @Size(max = 500) String reason) {}

  record EndIn(@NotBlank @Size(max = 500) String reason) {}

  private final AskForTime ask;
  private final CaseViews views;
  private final CurrentPerson current;

  RequestsApi(AskForTime ask, CaseViews views, CurrentPerson current) {
    this.ask = ask;
    this.views = views;
    this.current = current;
  }

  @PostMapping("/extension")
  @Operation(summary = "Ask for an extension, once, of so many working days",
      description = "A supervisor decides at step EXTENSION_DECISION: {decision: GRANT or REFUSE, reason}.")
  CaseView extend(@PathVariable UUID id, @Valid @RequestBody ExtensionIn in) {
    return as(id, person -> ask.extension(id, in.days(), in.reason(), person));
  }

  @PostMapping("/special-procedure")
  @Operation(summary = "Ask for a hearing, an appraisal or the like, whose time isn't counted",
      description = "A supervisor decides at step PROCEDURE_DECISION: {decision: AGREE or REFUSE, reason}; then both clocks stand still.")
  CaseView hold(@PathVariable UUID id, @Valid @RequestBody ProcedureIn in) {
    return as(id, person -> ask.specialProcedure(id, in.cause(), in.days(), in.reason(), person));
  }

  @PostMapping("/special-procedure/end")
  @Operation(summary = "The special procedure is over: the clocks go on")
  CaseView goOn(@PathVariable UUID id, @Valid @RequestBody EndIn in) {
    return as(id, person -> ask.endSpecialProcedure(id, in.reason(), person));
  }

  /** Who may not see the case learns no more than that. */
  private CaseView as(UUID id, Function<Person, CaseFile> request) {
    Person person = current.get();
    views.visible(id, person);
    return views.view(request.apply(person), person);
  }
}
