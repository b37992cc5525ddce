package banjie.benchmark;

/** A benchmark whose cases did not really end measures nothing. */
final class Claims {

  private Claims() {}

  static void equal(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(what + ": expected " + expected + ", found " + actual);
    }
  }
}
