package banjie.races;

import banjie.Bureau.Answer;

/**
 * What became of one that raced.
 *
 * @param status HTTP; for a timer 200 when its job went through, 0 when it failed and is left to be tried again
 * @param code of the refusal; for a timer the exception's name; null when it went through
 */
record Outcome(int status, String code) {

  static Outcome of(Answer answer) {
    return new Outcome(answer.status(), answer.body() == null ? null : answer.text("/code"));
  }

  boolean won() {
    return status / 100 == 2;
  }

  /** Told by problem details that somebody was faster; never a fault. */
  boolean toldSo() {
    return status == 409 && code != null;
  }
}
