package banjie.board;

import banjie.casefile.CaseBatches;
import banjie.casefile.CaseFile;
import banjie.deadlines.ClockEntry;
import banjie.figures.Held;
import banjie.figures.Holdings;
import banjie.platform.BureauClock;
import banjie.worklist.DateExplanation;
import banjie.worklist.DateExplanations;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the reasons of late cases together; whoever asks has made sure that the person supervises them. */
@Component
class Reasons {

  private final CaseBatches cases;
  private final Holdings holdings;
  private final DateExplanations explanations;

  Reasons(CaseBatches cases, Holdings holdings, DateExplanations explanations) {
    this.cases = cases;
    this.holdings = holdings;
    this.explanations = explanations;
  }

  Map<UUID, WhyLate> of(Collection<UUID> ids) {
    return of(cases.read(ids));
  }

  Map<UUID, WhyLate> of(List<CaseFile> files) {
    Map<UUID, List<Held>> held = holdings.of(files);
    Map<UUID, WhyLate> reasons = new HashMap<>();
    files.forEach(file -> reasons.put(file.id(), of(file, held.getOrDefault(file.id(), List.of()))));
    return reasons;
  }

  private WhyLate of(CaseFile file, List<Held> held) {
    DateExplanation promise = explanations.of(file).stream().findFirst().orElse(null);
    Held longest = held.stream().max(Comparator.comparingLong(Held::workingSeconds)).filter(step -> step.workingSeconds() > 0).orElse(null);
    return new WhyLate(promise, held, longest, pauses(file));
  }

  private static List<WhyLate.Pause> pauses(CaseFile file) {
    List<WhyLate.Pause> pauses = new ArrayList<>();
    for (ClockEntry entry : file.promised().entries()) {
      switch (entry.kind()) {
        case PAUSED -> pauses.add(new WhyLate.Pause(entry.cause(), local(entry.at()), null));
        case RESUMED, RESTARTED, STOPPED -> pauses.replaceAll(pause ->
            pause.until() == null && (entry.cause() == null || entry.cause() == pause.cause())
                ? new WhyLate.Pause(pause.cause(), pause.from(), local(entry.at())) : pause);
        default -> { }
      }
    }
    return pauses;
  }

  private static OffsetDateTime local(Instant at) {
    return at.atZone(BureauClock.ZONE).toOffsetDateTime();
  }
}
