package banjie.catalogue;

import java.util.List;

/**
 * What comes before the counter.
 *
 * @param condition FEEL over the answers; null = for everyone
 * @param stamp an office has to stamp or certify; the case waits for it before intake
 * @param offices codes of those who do it
 */
public record Precondition(
    String code, String condition, String textZh, String textEn, boolean stamp, List<String> offices, String reading) {

  public Precondition {
    offices = Lists.copy(offices);
  }
}
