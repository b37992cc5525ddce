package banjie.submission.drafts;

/** The stations of guided filing, in order. A draft passes those that its item needs. */
public enum DraftStep {
  /** For whom: oneself, or somebody else. */
  WHO,
  /** What decides which papers are needed. */
  QUESTIONS,
  FORM,
  PAPERS,
  /** Which papers follow later, and the promise that goes with it. */
  COMMITMENT,
  REVIEW;

  /** As addresses have it. */
  public String path() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
