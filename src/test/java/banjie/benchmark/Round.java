package banjie.benchmark;

import java.time.Duration;

/**
 * One contender at work for a while, with n officers.
 *
 * @param walBytes written by the whole server meanwhile
 * @param ownCpu processor time of this process, client and all; serverCpu that of the database
 */
record Round(double seconds, long walBytes, Duration ownCpu, Duration serverCpu, Timings timings) {

  double ownMillisPerCase() {
    return ownCpu.toNanos() / 1e6 / timings.lives();
  }

  double serverMillisPerCase() {
    return serverCpu.toNanos() / 1e6 / timings.lives();
  }

  double casesPerSecond() {
    return timings.lives() / seconds;
  }

  double walKilobytesPerCase() {
    return walBytes / 1024.0 / timings.lives();
  }
}
