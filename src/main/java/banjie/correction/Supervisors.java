package banjie.correction;

import banjie.access.Person;
import banjie.casefile.CaseRefused;

/** Mercy is not the clerk's to give. */
final class Supervisors {

  private Supervisors() {}

  static void require(String office, Person person) {
    if (!person.isSupervisorOf(office)) {
      throw CaseRefused.forbidden("not-a-supervisor", "role", "须由督办人员办理", "Only a supervisor of the case's office may do this");
    }
  }
}
