package banjie.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me")
class MeApi {

  private final CurrentPerson current;
  private final ChangePassword changePassword;

  MeApi(CurrentPerson current, ChangePassword changePassword) {
    this.current = current;
    this.changePassword = changePassword;
  }

  @GetMapping
  PersonView me() {
    return PersonView.of(current.get());
  }

  @PutMapping("/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void password(@RequestBody ChangePassword.Change change) {
    changePassword.change(current.get(), change);
  }
}
