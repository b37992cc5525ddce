package banjie.figures;

import banjie.casefile.CaseFile;
import banjie.deadlines.Deadlines;
import banjie.platform.BureauClock;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where the time of cases went, step by step. */
@Component
public class Holdings {

  private final HoldingMapper mapper;
  private final Deadlines deadlines;
  private final Clock clock;

  Holdings(HoldingMapper mapper, Deadlines deadlines, Clock clock) {
    this.mapper = mapper;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** By case, the steps in the order in which they ended; open ones last. */
  public Map<UUID, List<Held>> of(Collection<CaseFile> files) {
    Map<UUID, List<Held>> held = new HashMap<>();
    if (files.isEmpty()) {
      return held;
    }
    Map<UUID, CaseFile> byId = new HashMap<>();
    files.forEach(file -> byId.put(file.id(), file));
    mapper.ended(byId.keySet()).forEach(step -> held.computeIfAbsent(step.caseId(), id -> new ArrayList<>()).add(step));
    Instant now = clock.instant();
    mapper.open(byId.keySet()).forEach(step -> held.computeIfAbsent(step.caseId(), id -> new ArrayList<>())
        .add(untilNow(step, byId.get(step.caseId()), now)));
    return held;
  }

  private Held untilNow(HoldingMapper.Open step, CaseFile file, Instant now) {
    WorkingTimes times = WorkingTimes.of(file.promised(), step.openedAt(), step.claimedAt(), now, deadlines);
    return new Held(step.caseId(), step.step(), step.officer(), local(step.openedAt()), local(step.claimedAt()), null,
        times.worked(), times.waited(), times.paused());
  }

  private static OffsetDateTime local(Instant at) {
    return at == null ? null : at.atZone(BureauClock.ZONE).toOffsetDateTime();
  }
}
