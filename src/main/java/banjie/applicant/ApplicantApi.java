package banjie.applicant;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.access.TypedSignature;
import banjie.casefile.CaseFile;
import banjie.casefile.Grade;
import banjie.casefile.LowGradeReason;
import banjie.worklist.CaseView;
import banjie.worklist.CaseViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Applicant", description = "What an applicant does with a case after filing it")
class ApplicantApi {

  record PapersIn(@NotNull Integer version, @NotEmpty @Size(max = 50) List<@NotBlank String> papers) {}

  /** @param signature name typed and confirmed by the applicant; a clerk records a page signed on paper, by name alone */
  record CommitmentIn(@NotNull Integer version, @NotEmpty @Size(max = 50) List<@NotBlank String> papers,
      @Valid TypedSignature signature) {}

  record Withdrawal(@NotNull Integer version, @Size(max = 500) String reason) {}

  /** @param reasons of a grade of 1 or 2, which needs one of these or a comment */
  record Rating(@NotNull Integer version, @NotNull @Min(1) @Max(5) Integer grade, Set<@NotNull LowGradeReason> reasons,
      @Size(max = 500) String comment) {}

  private final ApplicantActions actions;
  private final CaseViews views;
  private final CurrentPerson current;

  ApplicantApi(ApplicantActions actions, CaseViews views, CurrentPerson current) {
    this.actions = actions;
    this.views = views;
    this.current = current;
  }

  @PostMapping("/commitment")
  @Operation(summary = "Sign the commitment to supply these papers in time")
  CaseView commit(@PathVariable UUID id, @Valid @RequestBody CommitmentIn in, HttpServletRequest request) {
    return as(person -> actions.signCommitment(id, in.version(), in.papers(), in.signature(), request.getRemoteAddr(), person));
  }

  @PostMapping("/correction")
  @Operation(summary = "Supply everything that the one notice named")
  CaseView correct(@PathVariable UUID id, @Valid @RequestBody PapersIn in) {
    return as(person -> actions.resubmit(id, in.version(), in.papers(), person));
  }

  @PostMapping("/supplies")
  @Operation(summary = "Supply what the notice named or a commitment promised, one by one or together",
      description = "Until the last one is in, each may come again. Then the case goes back to the officer by itself.")
  CaseView supply(@PathVariable UUID id, @Valid @RequestBody PapersIn in) {
    return as(person -> actions.supply(id, in.version(), in.papers(), person));
  }

  @PostMapping("/withdrawal")
  @Operation(summary = "Withdraw the application, any time before the decision")
  CaseView withdraw(@PathVariable UUID id, @Valid @RequestBody Withdrawal withdrawal) {
    return as(person -> actions.withdraw(id, withdrawal.version(), withdrawal.reason(), person));
  }

  @PostMapping("/rating")
  @Operation(summary = "Rate a delivered case, once: 1 very dissatisfied to 5 very satisfied",
      description = "1 and 2 need a reason, and a supervisor calls back.")
  CaseView rate(@PathVariable UUID id, @Valid @RequestBody Rating rating) {
    Set<LowGradeReason> reasons = rating.reasons() == null ? Set.of() : rating.reasons();
    return as(person -> actions.rate(id, rating.version(), Grade.of(rating.grade()), reasons, rating.comment(), person));
  }

  private CaseView as(Function<Person, CaseFile> action) {
    Person person = current.get();
    return views.view(action.apply(person), person);
  }
}
