package banjie.figures;

import banjie.access.Person;
import banjie.platform.Refusal;
import java.util.List;

/** Whose figures somebody may see: those of the offices that they supervise. */
public record Scope(List<String> offices, boolean everywhere) {

  /** @throws Refusal "not-a-supervisor" */
  public static Scope of(Person person) {
    if (person.supervisedOffices().isEmpty() && !person.supervisesEverywhere()) {
      throw new Refusal(Refusal.Kind.FORBIDDEN, "not-a-supervisor", "role", "须由督办人员查看", "Only supervisors see this");
    }
    return new Scope(person.supervisesEverywhere() ? List.of() : person.supervisedOffices(), person.supervisesEverywhere());
  }

  public boolean covers(String office) {
    return everywhere || offices.contains(office);
  }
}
