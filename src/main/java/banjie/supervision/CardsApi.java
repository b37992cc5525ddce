package banjie.supervision;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseRefused;
import banjie.worklist.CaseView;
import banjie.worklist.CaseViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
@Tag(name = "Cards", description = "Red cards with their reasons, and late steps")
class CardsApi {

  record Reason(@NotBlank @Size(max = 500) String reason) {}

  /** @param remark why not, or what follows; may be empty when accepted */
  record Judgement(@NotNull Boolean accept, @Size(max = 500) String remark) {}

  private final ExplainRedCard cards;
  private final CardsMapper lists;
  private final CaseViews views;
  private final CurrentPerson current;

  CardsApi(ExplainRedCard cards, CardsMapper lists, CaseViews views, CurrentPerson current) {
    this.cards = cards;
    this.lists = lists;
    this.views = views;
    this.current = current;
  }

  @PostMapping("/cases/{id}/red-card/reason")
  @Operation(summary = "An officer of the case's office explains why the case is late")
  CaseView explain(@PathVariable UUID id, @Valid @RequestBody Reason in) {
    return as(id, person -> cards.explain(id, in.reason(), person));
  }

  @PostMapping("/cases/{id}/red-card/judgement")
  @Operation(summary = "The supervisor accepts the reason, or wants another one")
  CaseView judge(@PathVariable UUID id, @Valid @RequestBody Judgement in) {
    return as(id, person -> cards.judge(id, in.accept(), in.remark(), person));
  }

  @GetMapping("/supervision/red-cards")
  @Operation(summary = "Red cards, newest first, of cases that were decided since too; with reason and judgement")
  List<RedCardRow> redCards(@RequestParam(defaultValue = "false") boolean unjudged,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit, @RequestParam(defaultValue = "0") @Min(0) int offset) {
    Person person = supervisor();
    return lists.redCards(person.supervisedOffices(), person.supervisesEverywhere(), unjudged, limit, offset);
  }

  @GetMapping("/supervision/late-steps")
  @Operation(summary = "Open steps past their own limit, longest first")
  List<LateStepRow> lateSteps(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
      @RequestParam(defaultValue = "0") @Min(0) int offset) {
    Person person = supervisor();
    return lists.lateSteps(person.supervisedOffices(), person.supervisesEverywhere(), limit, offset).stream()
        .map(LateStepRow::named).toList();
  }

  private Person supervisor() {
    Person person = current.get();
    if (person.supervisedOffices().isEmpty() && !person.supervisesEverywhere()) {
      throw CaseRefused.forbidden("not-a-supervisor", "role", "须由督办人员查看", "Only supervisors see this");
    }
    return person;
  }

  /** Who may not see the case learns no more than that. */
  private CaseView as(UUID id, Function<Person, CaseFile> action) {
    Person person = current.get();
    views.visible(id, person);
    return views.view(action.apply(person), person);
  }
}
