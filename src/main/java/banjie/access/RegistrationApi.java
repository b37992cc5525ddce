package banjie.access;

import banjie.access.RegisterApplicant.NewEmployer;
import banjie.access.RegisterApplicant.NewPerson;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/registrations")
class RegistrationApi {

  private final RegisterApplicant register;

  RegistrationApi(RegisterApplicant register) {
    this.register = register;
  }

  @PostMapping("/persons")
  @ResponseStatus(HttpStatus.CREATED)
  PersonView person(@RequestBody NewPerson person) {
    return PersonView.of(register.person(person));
  }

  @PostMapping("/employers")
  @ResponseStatus(HttpStatus.CREATED)
  PersonView employer(@RequestBody NewEmployer employer) {
    return PersonView.of(register.employer(employer));
  }
}
