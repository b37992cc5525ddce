package banjie.submission;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.access.TypedSignature;
import banjie.casefile.CaseFile;
import banjie.worklist.CaseView;
import banjie.worklist.CaseViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Submission", description = "Filing a case")
class SubmissionApi {

  /**
   * @param answers keyed as the matter's form in forms/ says
   * @param papers codes, from the item's checklist, of the papers in hand
   * @param committed codes of papers that may follow later; sending them signs the commitment
   * @param signature under the commitment: name typed and confirmed; at the counter the name on the paper, or nothing
   */
  record Request(@NotBlank @Size(max = 64) String itemCode, @NotNull Map<String, Object> answers, @Size(max = 64) String office,
      @Size(max = 50) List<@NotBlank String> papers, @Size(max = 50) List<@NotBlank String> committed,
      @Valid TypedSignature signature) {}

  /** @param answers as far as they are given */
  record Intention(@NotBlank @Size(max = 64) String itemCode, @NotNull Map<String, Object> answers) {}

  private final SubmitCase submit;
  private final PreviewFiling preview;
  private final CaseViews views;
  private final CurrentPerson current;

  SubmissionApi(SubmitCase submit, PreviewFiling preview, CaseViews views, CurrentPerson current) {
    this.submit = submit;
    this.preview = preview;
    this.views = views;
    this.current = current;
  }

  @PostMapping("/api/v1/cases")
  @Operation(summary = "File a case", description = "Applicants file for themselves, as agent or as guardian; clerks at the counter.")
  ResponseEntity<CaseView> submit(@Valid @RequestBody Request request, HttpServletRequest http) {
    Person person = current.get();
    CaseFile file = submit.submit(new Submission(request.itemCode(), null, request.answers(), request.office(),
        request.papers(), request.committed(), request.signature(), http.getRemoteAddr()), person);
    return ResponseEntity.created(URI.create("/api/v1/cases/" + file.id())).body(views.view(file, person));
  }

  @PostMapping("/api/v1/cases/preview")
  @Operation(summary = "What filing this would ask of me: the papers, those that the bureau has already, and whether papers may follow later")
  PreviewFiling.Preview preview(@Valid @RequestBody Intention intention) {
    return preview.preview(intention.itemCode(), intention.answers(), current.get());
  }
}
