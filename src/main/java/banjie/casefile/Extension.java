package banjie.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * More time for the decision, asked for by an officer and granted by the person in charge, once (APL 42).
 *
 * @param decidedAt null while a supervisor has yet to look
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Extension(int days, String reason, Actor requestedBy, Instant requestedAt, Instant decidedAt, boolean granted) {

  @JsonIgnore
  public boolean isAwaitingDecision() {
    return decidedAt == null;
  }

  Extension decided(boolean grant, Instant at) {
    return new Extension(days, reason, requestedBy, requestedAt, at, grant);
  }
}
