package banjie.messages;

import banjie.access.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inbox")
@Validated
@Tag(name = "Inbox", description = "What an applicant is told, over all cases")
class InboxApi {

  private final CurrentPerson current;
  private final Inbox inbox;

  InboxApi(CurrentPerson current, Inbox inbox) {
    this.current = current;
    this.inbox = inbox;
  }

  @GetMapping
  @Operation(summary = "My messages: unread ones first, then the newest; and how many are unread")
  InboxPage mine(@RequestParam(defaultValue = "false") boolean unread,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit, @RequestParam(defaultValue = "0") @Min(0) int offset) {
    return inbox.of(current.get(), unread, limit, offset);
  }

  @PostMapping("/{id}/read")
  @Operation(summary = "Open one of my messages; the first time is noted")
  InboxMessage read(@PathVariable long id) {
    return inbox.read(current.get(), id);
  }
}
