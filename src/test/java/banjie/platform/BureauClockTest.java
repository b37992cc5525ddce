package banjie.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BureauClockTest {

  private final Kept kept = new Kept();
  private final List<Object> events = new ArrayList<>();

  private static class Kept implements ClockOffset {
    private long millis;

    @Override
    public long millis() {
      return millis;
    }

    @Override
    public void keep(long millis) {
      this.millis = millis;
    }
  }

  private BureauClock clock(boolean demo) {
    return new BureauClock(kept, events::add, demo);
  }

  @Test
  void tellsTheRealTimeOfTheWholeCountry() {
    assertThat(clock(false).instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.SECONDS));
    assertThat(clock(false).getZone()).isEqualTo(BureauClock.ZONE);
  }

  @Test
  void aDemoMovesForwardAndKeepsItOverARestart() {
    BureauClock clock = clock(true);
    Instant to = clock.instant().plus(Duration.ofDays(5));
    clock.moveTo(to);
    assertThat(clock.instant()).isCloseTo(to, within(1, ChronoUnit.SECONDS));
    assertThat(events).singleElement().isInstanceOf(ClockMoved.class);
    assertThat(clock(true).instant()).isCloseTo(to, within(1, ChronoUnit.SECONDS));
  }

  @Test
  void neverBackwards() {
    BureauClock clock = clock(true);
    assertThatThrownBy(() -> clock.moveBy(Duration.ofSeconds(-1)))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("clock-never-backwards"));
    assertThatThrownBy(() -> clock.moveBy(Duration.ofDays(4000)))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("clock-too-far"));
    assertThat(events).isEmpty();
  }

  @Test
  void outsideADemoItIsAlwaysTheRealTime() {
    kept.keep(Duration.ofDays(3).toMillis());
    BureauClock clock = clock(false);
    assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.SECONDS));
    assertThatThrownBy(() -> clock.moveBy(Duration.ofDays(1)))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("clock-not-movable"));
  }

  @Test
  void isAsPreciseAsTheEngine() {
    assertThat(clock(false).instant().getNano() % 1_000_000).isZero();
  }

  @Test
  void isTheSameTimeInEveryZone() {
    BureauClock clock = clock(true);
    clock.stopAt(Instant.parse("2026-11-23T01:00:00Z"));

    Clock abroad = clock.withZone(ZoneOffset.UTC).withZone(ZoneId.of("America/New_York"));

    assertThat(abroad.instant()).isEqualTo(clock.instant());
    assertThat(LocalDate.now(abroad)).isEqualTo(LocalDate.of(2026, 11, 22));
    clock.moveBy(Duration.ofDays(1));
    assertThat(abroad.instant()).isEqualTo(clock.instant());
  }
}
