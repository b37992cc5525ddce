package banjie.redating;

import java.util.UUID;

/**
 * A part of a run, locked by the worker that has it in hand.
 *
 * @param cursor the last case done; the cases until {@code until} are left
 * @param last takes what the others had to leave
 */
record Lane(long runId, int lane, UUID cursor, UUID until, boolean last) {

  static final UUID BEFORE_ALL = new UUID(0, 0);
  static final UUID AFTER_ALL = new UUID(-1, -1);
}
