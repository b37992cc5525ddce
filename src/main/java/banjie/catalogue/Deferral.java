package banjie.catalogue;

import java.util.List;

/**
 * An entry of the list of papers that may follow later.
 *
 * @param materials codes, each deferrable on its own
 * @param workingDays from service of the notice of acceptance with deferral
 */
public record Deferral(
    String item,
    int number,
    String nameZh,
    String nameEn,
    String printed,
    List<String> materials,
    String source,
    String printedTime,
    int workingDays,
    boolean severalAtOnce,
    String reading) {

  public Deferral {
    materials = Lists.copy(materials);
  }
}
