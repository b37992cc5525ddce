package banjie.casefile;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which officer took which part; the four-eyes rule reads it. Null where the part is open or was nobody's (silence). */
public record CaseOfficers(UUID station, UUID intake, UUID leadCheck, UUID secondCheck, UUID decision, UUID completion) {

  static final CaseOfficers NONE = new CaseOfficers(null, null, null, null, null, null);

  Set<UUID> all() {
    return Stream.of(station, intake, leadCheck, secondCheck, decision, completion).filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean bothChecked() {
    return leadCheck != null && secondCheck != null;
  }

  CaseOfficers withStation(UUID who) {
    return new CaseOfficers(who, intake, leadCheck, secondCheck, decision, completion);
  }

  CaseOfficers withIntake(UUID who) {
    return new CaseOfficers(station, who, leadCheck, secondCheck, decision, completion);
  }

  CaseOfficers withCheck(Step which, UUID who) {
    return which == Step.LEAD_CHECK
        ? new CaseOfficers(station, intake, who, secondCheck, decision, completion)
        : new CaseOfficers(station, intake, leadCheck, who, decision, completion);
  }

  CaseOfficers withDecision(UUID who) {
    return new CaseOfficers(station, intake, leadCheck, secondCheck, who, completion);
  }

  CaseOfficers withCompletion(UUID who) {
    return new CaseOfficers(station, intake, leadCheck, secondCheck, decision, who);
  }
}
