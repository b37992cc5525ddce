package banjie.figures;

import java.util.List;

/**
 * Whether another pair of eyes looked (四眼).
 *
 * @param cases reviewed or checked in the span
 * @param singleVisits of instant matters, where one officer may do all steps
 * @param sameOfficer numbers of all others where one officer did two steps that must be two officers'; null without one
 */
public record Separation(int cases, int singleVisits, String sameOfficer) {

  public List<String> violations() {
    return sameOfficer == null ? List.of() : List.of(sameOfficer.split(","));
  }

  public int separated() {
    return cases - singleVisits - violations().size();
  }
}
