package banjie.process;

import banjie.platform.Refusal;

/**
 * The refusal that stopped the engine's command in this thread. The engine wraps it into a fault of its own, twice over;
 * who asked should get the rule's own words.
 */
public final class RefusedInEngine {

  private static final ThreadLocal<Refusal> LAST = new ThreadLocal<>();

  private RefusedInEngine() {}

  static void remember(Refusal refusal) {
    LAST.set(refusal);
  }

  /** Null when nothing was refused. */
  public static Refusal last() {
    return LAST.get();
  }

  public static void forget() {
    LAST.remove();
  }
}
