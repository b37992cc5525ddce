package banjie.callback;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.casefile.CaseRefused;
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
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/callbacks")
@Validated
@Tag(name = "Call-backs", description = "What follows a low grade")
class CallBackApi {

  record ContactIn(@NotNull ContactWay way, @NotNull Boolean reached, @Size(max = 1000) String note) {}

  record ClosingIn(@NotNull Outcome outcome, @NotBlank @Size(max = 1000) String answer) {}

  private final CallBacks callBacks;
  private final RecordContact contacts;
  private final CloseCallBack closing;
  private final CurrentPerson current;

  CallBackApi(CallBacks callBacks, RecordContact contacts, CloseCallBack closing, CurrentPerson current) {
    this.callBacks = callBacks;
    this.contacts = contacts;
    this.closing = closing;
    this.current = current;
  }

  @GetMapping
  @Operation(summary = "Call-backs of my offices: open ones, the longest waiting first, or closed ones, the newest first")
  List<CallBackView> list(@RequestParam(defaultValue = "false") boolean closed,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit, @RequestParam(defaultValue = "0") @Min(0) int offset) {
    Person person = current.get();
    return closed ? callBacks.closed(person, limit, offset) : callBacks.open(person, limit, offset);
  }

  @GetMapping("/{caseId}")
  @Operation(summary = "The call-back of a case, for its applicant and its supervisors")
  CallBackView one(@PathVariable UUID caseId) {
    return callBacks.ofCase(caseId, current.get())
        .orElseThrow(() -> CaseRefused.unknown("no-call-back", "本办件没有回访", "This case has no call-back"));
  }

  @PostMapping("/{caseId}/contacts")
  @Operation(summary = "The supervisor tried to reach the applicant")
  CallBackView contact(@PathVariable UUID caseId, @Valid @RequestBody ContactIn in) {
    contacts.record(caseId, in.way(), in.reached(), in.note(), current.get());
    return one(caseId);
  }

  @PostMapping("/{caseId}/closing")
  @Operation(summary = "The supervisor says what came of it, in words for the applicant")
  CallBackView close(@PathVariable UUID caseId, @Valid @RequestBody ClosingIn in) {
    closing.close(caseId, in.outcome(), in.answer(), current.get());
    return one(caseId);
  }
}
