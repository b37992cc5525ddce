package banjie.benchmark;

/**
 * One contender at work for a while, with n officers.
 *
 * @param walBytes written by the whole server meanwhile
 */
record Round(double seconds, long walBytes, Timings timings) {

  double casesPerSecond() {
    return timings.lives() / seconds;
  }

  double walKilobytesPerCase() {
    return walBytes / 1024.0 / timings.lives();
  }
}
