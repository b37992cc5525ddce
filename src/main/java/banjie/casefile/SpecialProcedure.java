package banjie.casefile;

import banjie.deadlines.PauseCause;
import banjie.deadlines.Term;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A hearing, an appraisal or the like, whose time doesn't count towards the decision's (APL 45).
 *
 * @param days how long it is expected to take, told to the applicant in writing
 * @param term from its start; null until a supervisor agreed
 * @param endedAt null while it goes on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpecialProcedure(PauseCause cause, int days, String reason, Actor requestedBy, Instant requestedAt, Term term,
    Instant endedAt) {

  @JsonIgnore
  public boolean isOpen() {
    return term != null && endedAt == null;
  }

  @JsonIgnore
  public boolean isAwaitingDecision() {
    return term == null && endedAt == null;
  }

  SpecialProcedure started(Term granted) {
    return new SpecialProcedure(cause, days, reason, requestedBy, requestedAt, granted, null);
  }

  SpecialProcedure ended(Instant at) {
    return new SpecialProcedure(cause, days, reason, requestedBy, requestedAt, term, at);
  }
}
