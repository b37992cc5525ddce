package banjie.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * One paper that this applicant needs, and where it stands.
 *
 * @param note what is wrong with it, or was when it was asked for again; null once it is found good
 * @param form in which it was asked for (original, copy, stamped …); null where any will do
 * @param suppliedAt when a deferred or missing paper came in; the date that counts (DOMAIN §2)
 * @param source the bureau's own earlier case that has it; null where the applicant brings it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Paper(String code, String nameZh, boolean deferrable, State state, String note, String form, Instant suppliedAt,
    PaperSource source) {

  public enum State {
    /** Asked for; neither uploaded nor said to be in hand. */
    EXPECTED("待提供"),
    /** Uploaded, laid on the counter, or available from another authority. */
    PRESENTED("已提供"),
    /** Named in the one-time notice. */
    MISSING("需补正"),
    /** May follow within the deferral term, on a signed commitment. */
    DEFERRED("容缺待补"),
    /** Came in after a notice or a deferral; an officer has yet to look at it. */
    SUPPLIED("已补交待核"),
    /** An officer found it good. */
    VERIFIED("已核");

    private final String nameZh;

    State(String nameZh) {
      this.nameZh = nameZh;
    }

    public String nameZh() {
      return nameZh;
    }
  }

  /** One that the applicant brings. */
  public Paper(String code, String nameZh, boolean deferrable, State state, String note, Instant suppliedAt) {
    this(code, nameZh, deferrable, state, note, null, suppliedAt, null);
  }

  /** One that the bureau has: there without being brought. */
  public Paper knownFrom(PaperSource known) {
    return new Paper(code, nameZh, deferrable, State.PRESENTED, note, form, suppliedAt, known);
  }

  Paper in(State next) {
    return asked(next, null, null);
  }

  Paper asked(State next, String fault, String inForm) {
    return new Paper(code, nameZh, deferrable, next, fault, inForm, suppliedAt, source);
  }

  /** What the applicant brings replaces what the bureau had. */
  Paper broughtIn(State next) {
    return new Paper(code, nameZh, deferrable, next, note, form, suppliedAt, null);
  }

  Paper suppliedAt(Instant now) {
    return new Paper(code, nameZh, deferrable, State.SUPPLIED, note, form, now, null);
  }
}
