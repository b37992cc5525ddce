package banjie.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What came and went.
 *
 * @param last counted too
 * @param closed cases whose promised clock stopped, decided or not
 * @param decided approved or refused; onTime those of them by the promised date
 */
public record Period(LocalDate first, LocalDate last, int received, int closed, int decided, int onTime) {

  /** Of those decided, in per cent with one decimal; null where none was. */
  public BigDecimal onTimeRate() {
    return decided == 0 ? null
        : BigDecimal.valueOf(100L * onTime).divide(BigDecimal.valueOf(decided), 1, RoundingMode.HALF_UP);
  }

  Period with(Counts counts) {
    return new Period(first, last, received + counts.received(), closed + counts.closed(), decided + counts.decided(),
        onTime + counts.onTime());
  }

  /** One row of a statement; what it doesn't count is 0. */
  record Counts(LocalDate start, int received, int closed, int decided, int onTime) {}
}
