package banjie.access;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/contact")
class ContactApi {

  private final CurrentPerson current;
  private final ChangeContact changeContact;

  ContactApi(CurrentPerson current, ChangeContact changeContact) {
    this.current = current;
    this.changeContact = changeContact;
  }

  @GetMapping
  @Operation(summary = "How I am told what happens to my cases, and whether documents may be served through my inbox")
  Contact mine() {
    return changeContact.of(current.get());
  }

  @PutMapping
  @Operation(summary = "Change it; consent to electronic service may be given and withdrawn at any time")
  Contact change(@RequestBody Contact contact) {
    return changeContact.change(current.get(), contact);
  }
}
