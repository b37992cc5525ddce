package banjie.process;

import java.util.Map;

/** The two substantive checks of a licence, by two officers. */
final class LicenceChecks {

  private static final Map<String, ?> CONFORMS = Map.of("finding", "CONFORMS");

  private LicenceChecks() {}

  static CaseWalk both(CaseWalk life) {
    return second(lead(life));
  }

  static CaseWalk lead(CaseWalk life) {
    return life.finished(life.counter().leadCheck(), "LEAD_CHECK", CONFORMS);
  }

  static CaseWalk second(CaseWalk life) {
    return life.finished(life.counter().secondCheck(), "SECOND_CHECK", CONFORMS);
  }
}
