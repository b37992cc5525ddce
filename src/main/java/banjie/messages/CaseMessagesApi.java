package banjie.messages;

import banjie.access.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Messages", description = "What the applicant of a case was told, and the proof that documents were served")
class CaseMessagesApi {

  /** @param channel EMAIL or SMS */
  record Retry(String channel) {}

  private final CurrentPerson current;
  private final CaseMessages messages;
  private final ProofsOfService proofs;

  CaseMessagesApi(CurrentPerson current, CaseMessages messages, ProofsOfService proofs) {
    this.current = current;
    this.messages = messages;
    this.proofs = proofs;
  }

  @GetMapping("/messages")
  @Operation(summary = "What the applicant was told, oldest first; officers also see where else it was sent and how that went")
  List<CaseMessage> messages(@PathVariable UUID id) {
    return messages.of(id, current.get());
  }

  @PostMapping("/messages/{message}/retry")
  @Operation(summary = "Officers: try once more to send it, also after it was given up")
  CaseMessage retry(@PathVariable UUID id, @PathVariable long message, @RequestBody Retry retry) {
    return messages.tryOnceMore(id, message, retry.channel(), current.get());
  }

  @GetMapping("/service")
  @Operation(summary = "What had to be served, and the proof that it was: how, when and on what ground")
  List<ProofOfService> service(@PathVariable UUID id) {
    return proofs.of(id, current.get());
  }

  @PostMapping("/service")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Officers: record that a document was handed over at the counter or came by post")
  ProofOfService record(@PathVariable UUID id, @RequestBody PaperService service) {
    return proofs.record(id, service, current.get());
  }
}
