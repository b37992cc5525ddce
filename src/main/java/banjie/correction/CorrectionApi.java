package banjie.correction;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.credit.CreditFlag;
import banjie.credit.CreditFlags;
import banjie.worklist.CaseView;
import banjie.worklist.CaseViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Correction", description = "More time for applicants, and what a lapsed deferral leaves behind")
class CorrectionApi {

  /**
   * @param days working days on top of the term
   * @param reason what happened, how long it is expected to last, who asked, what proves it
   */
  record ForceMajeure(@NotNull Integer days, @NotBlank @Size(max = 500) String reason) {}

  record Repair(@NotBlank @Size(max = 500) String reason) {}

  private final ExtendTerm extend;
  private final RepairCredit repair;
  private final CreditFlags flags;
  private final CaseViews views;
  private final CurrentPerson current;

  CorrectionApi(ExtendTerm extend, RepairCredit repair, CreditFlags flags, CaseViews views, CurrentPerson current) {
    this.extend = extend;
    this.repair = repair;
    this.flags = flags;
    this.views = views;
    this.current = current;
  }

  @PostMapping("/cases/{id}/force-majeure")
  @Operation(summary = "Extend the running term for correction or deferred papers, as supervisor, because of force majeure")
  CaseView forceMajeure(@PathVariable UUID id, @Valid @RequestBody ForceMajeure event) {
    Person person = current.get();
    return views.view(extend.extend(id, event.days(), event.reason(), person), person);
  }

  @GetMapping("/credit-flags")
  @Operation(summary = "My own lapsed deferrals, newest first, ended and repaired ones too")
  List<CreditFlag> mine() {
    return flags.ofPerson(current.get().identityNumber());
  }

  @GetMapping("/cases/{id}/credit-flags")
  @Operation(summary = "Lapsed deferrals of the case's applicant, for those who may see the case")
  List<CreditFlag> ofApplicant(@PathVariable UUID id) {
    CaseFile file = views.visible(id, current.get());
    return flags.ofPerson(file.filing().identityNumber());
  }

  @PostMapping("/credit-flags/{id}/repair")
  @Operation(summary = "Repair the credit, as supervisor: the flag bars nothing any more")
  CreditFlag repair(@PathVariable UUID id, @Valid @RequestBody Repair words) {
    return repair.repair(id, words.reason(), current.get());
  }
}
