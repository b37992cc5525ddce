package banjie.redating;

import java.util.UUID;

/**
 * A part of a run, locked by the worker that has it in hand.
 *
 * @param cursor the last case done; the cases until {@code until} are left
 * @param last takes what the others had to leave
 */
record Lane(long runId, int lane, UUID cursor, UUID until, boolean last) {

  /** Case ids are random, so equal parts of their range are equal parts of the cases. */
  static UUID bound(int lane, int lanes) {
    return lane == lanes ? new UUID(-1, -1) : new UUID(Long.divideUnsigned(-1, lanes) * lane, 0);
  }
}
