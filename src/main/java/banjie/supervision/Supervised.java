package banjie.supervision;

import banjie.access.Person;
import banjie.casefile.CaseRefused;
import java.util.List;

/** The offices that a supervisor sees. */
record Supervised(List<String> offices, boolean everywhere) {

  /** @throws CaseRefused "not-a-supervisor" */
  static Supervised by(Person person) {
    if (person.supervisedOffices().isEmpty() && !person.supervisesEverywhere()) {
      throw CaseRefused.forbidden("not-a-supervisor", "role", "须由督办人员查看", "Only supervisors see this");
    }
    return new Supervised(person.supervisedOffices(), person.supervisesEverywhere());
  }
}
