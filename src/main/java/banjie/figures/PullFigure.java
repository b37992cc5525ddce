package banjie.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * In which order work was taken.
 *
 * @param officer null for the whole office
 * @param beforeOthers pulls of an item while older ones waited
 * @param earlier those older ones, added up over all pulls; unexcused where the record doesn't bear the reason out
 * @param others what else waited at each pull, added up
 */
public record PullFigure(String office, String officer, int pulls, int beforeOthers, long earlier, long unexcused, long others) {

  /** 0 is strictly first come, first served; 1 always the youngest. Null where nothing else ever waited. */
  public BigDecimal rawIndex() {
    return index(earlier);
  }

  public BigDecimal excusedIndex() {
    return index(unexcused);
  }

  private BigDecimal index(long sum) {
    return others == 0 ? null : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(others), 3, RoundingMode.HALF_UP);
  }
}
