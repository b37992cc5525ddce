package banjie.tracking;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banjie.platform.Refusal;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GuessesTest {

  private static final class Hand implements TimeMeter {

    private long nanos;

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }

  private final Hand hand = new Hand();
  private final Guesses guesses = new Guesses(hand);

  private void barred(String number, String address) {
    assertThatThrownBy(() -> guesses.check(number, address)).isInstanceOf(Refusal.class).hasMessageContaining("too-many-attempts");
  }

  private void free(String number, String address) {
    assertThatCode(() -> guesses.check(number, address)).doesNotThrowAnyException();
  }

  @Test
  void anAddressThatGuessesIsBarredFromEveryCaseForAWhile() {
    for (int i = 0; i < Guesses.OF_AN_ADDRESS; i++) {
      free("A" + i, "here");
      guesses.wrong("A" + i, "here");
    }

    barred("B", "here");
    free("B", "there");
    hand.nanos += Guesses.FOR_AN_ADDRESS.minusSeconds(1).toNanos();
    barred("B", "here");
    hand.nanos += Duration.ofSeconds(2).toNanos();
    free("B", "here");
  }

  @Test
  void aCaseThatManyAddressesGuessAtIsBarredForAWhile() {
    for (int i = 0; i < Guesses.OF_A_CASE; i++) {
      free("A", "address " + i);
      guesses.wrong("A", "address " + i);
    }

    barred("A", "anybody");
    free("B", "anybody");
    hand.nanos += Guesses.FOR_A_CASE.plusSeconds(1).toNanos();
    free("A", "anybody");
  }
}
