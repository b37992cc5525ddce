package banjie.catalogue;

import java.util.List;

/** A prohibited matter; any one of its situations forbids it. Reference only: linked to no item. */
public record Prohibition(
    String code, String number, String nameZh, String nameEn, List<Situation> situations, String reading) {

  public record Situation(int number, String textZh, String textEn) {}

  public Prohibition {
    situations = Lists.copy(situations);
  }
}
