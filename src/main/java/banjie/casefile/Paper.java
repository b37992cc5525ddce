package banjie.casefile;

import java.time.Instant;

/**
 * One paper that this applicant needs, and where it stands.
 *
 * @param note what is wrong with it, where something is
 * @param suppliedAt when a deferred or missing paper came in; the date that counts (DOMAIN §2)
 */
public record Paper(String code, String nameZh, boolean deferrable, State state, String note, Instant suppliedAt) {

  public enum State {
    /** Asked for; neither uploaded nor said to be in hand. */
    EXPECTED,
    /** Uploaded, laid on the counter, or available from another authority. */
    PRESENTED,
    /** Named in the one-time notice. */
    MISSING,
    /** May follow within the deferral term, on a signed commitment. */
    DEFERRED,
    /** Came in after a notice or a deferral; an officer has yet to look at it. */
    SUPPLIED,
    /** An officer found it good. */
    VERIFIED
  }

  Paper in(State next, String nextNote) {
    return new Paper(code, nameZh, deferrable, next, nextNote, suppliedAt);
  }

  Paper suppliedAt(Instant now) {
    return new Paper(code, nameZh, deferrable, State.SUPPLIED, null, now);
  }
}
