package banjie.deadlines;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The festivals' English names. */
public final class Festivals {

  private static final Map<String, String> ENGLISH = Map.of(
      "元旦", "New Year's Day",
      "春节", "Spring Festival",
      "清明节", "Tomb-Sweeping Day",
      "劳动节", "Labour Day",
      "端午节", "Dragon Boat Festival",
      "中秋节", "Mid-Autumn Festival",
      "国庆节", "National Day");

  private Festivals() {}

  /** Joined festivals are translated one by one; an unknown name stays as it is. */
  public static String english(String name) {
    return Arrays.stream(name.split("、"))
        .map(part -> ENGLISH.getOrDefault(part, part))
        .collect(Collectors.joining(" and "));
  }
}
