package banjie.casefile;

/** What the promised clock does about deferred papers (DOMAIN §2). The statutory clock never stops for them. */
public enum DeferralClock {
  /** Stands still from the end of the review until the last paper is in; at least one working day is left then. */
  PAUSE_WHEN_WAITING,
  /** Goes on; the papers have to be in by the promised date at the latest. */
  NO_PAUSE,
  /** Stands still likewise, and begins anew with the whole limit when the last paper is in. */
  RESTART_ON_SUPPLY
}
