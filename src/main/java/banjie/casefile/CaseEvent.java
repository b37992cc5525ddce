package banjie.casefile;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * One thing that happened: who, what, when and why. Stored with the row, never changed.
 *
 * @param reason in the officer's or applicant's words, or the rule's; null where the event says it all
 * @param detail what an auditor needs besides (papers, dates before and after, in whose place a deputy acted); never
 *     personal data
 */
public record CaseEvent(EventKind kind, Instant at, Actor by, String reason, Map<String, Object> detail) {

  public CaseEvent {
    detail = by.standsInFor() == null ? Map.copyOf(detail) : with(detail, by);
  }

  private static Map<String, Object> with(Map<String, Object> detail, Actor deputy) {
    Map<String, Object> more = new HashMap<>(detail);
    more.put("standsInFor", deputy.standsInFor().toString());
    return Map.copyOf(more);
  }
}
