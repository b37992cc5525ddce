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

  Paper in(State next, String nextNote) {
    return new Paper(code, nameZh, deferrable, next, nextNote, suppliedAt);
  }

  Paper suppliedAt(Instant now) {
    return new Paper(code, nameZh, deferrable, State.SUPPLIED, null, now);
  }
}
