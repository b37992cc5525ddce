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

/** Where the time of cases went: in which queue, and in whose hand, also before it was handed on. */
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

  /** By case, in the order in which its steps opened; a queue in which a step didn't stay is left out. */
  public Map<UUID, List<Held>> of(Collection<CaseFile> files) {
    Map<UUID, List<Held>> held = new HashMap<>();
    if (files.isEmpty()) {
      return held;
    }
    Map<UUID, CaseFile> byId = new HashMap<>();
    files.forEach(file -> byId.put(file.id(), file));
    List<HoldingMapper.Hand> hands = mapper.hands(byId.keySet());
    mapper.steps(byId.keySet()).forEach(step -> held.computeIfAbsent(step.caseId(), id -> new ArrayList<>())
        .addAll(parts(step, hands.stream().filter(hand -> isOf(hand, step)).toList(), byId.get(step.caseId()))));
    return held;
  }

  private static boolean isOf(HoldingMapper.Hand hand, HoldingMapper.StepOfCase step) {
    return hand.caseId().equals(step.caseId()) && step.step().equals(hand.step()) && !hand.at().isBefore(step.openedAt())
        && (step.endedAt() == null || !hand.at().isAfter(step.endedAt()));
  }

  private List<Held> parts(HoldingMapper.StepOfCase step, List<HoldingMapper.Hand> hands, CaseFile file) {
    List<Held> parts = new ArrayList<>();
    Instant from = step.openedAt();
    String officer = null;
    for (HoldingMapper.Hand hand : hands) {
      if (hand.at().isAfter(from)) {
        parts.add(part(step, officer, from, hand.at(), file));
      }
      from = hand.at();
      officer = hand.officer();
    }
    parts.add(part(step, officer, from, step.endedAt(), file));
    return parts;
  }

  private Held part(HoldingMapper.StepOfCase step, String officer, Instant from, Instant to, CaseFile file) {
    WorkingTimes times = WorkingTimes.of(file.promised(), from, from, to == null ? clock.instant() : to, deadlines);
    return new Held(step.caseId(), step.step(), officer, local(from), local(to), times.worked());
  }

  private static OffsetDateTime local(Instant at) {
    return at == null ? null : at.atZone(BureauClock.ZONE).toOffsetDateTime();
  }
}
