package banjie.search;

import java.util.List;

/**
 * A short text that leads to an item.
 *
 * @param weight of 100, how much a match with it says
 * @param syllables one for each character
 */
record Phrase(String text, int weight, List<String> syllables) {

  /** Where a question meets the phrase: characters from and before these places. Quality of 100; 0 for not at all. */
  record Match(int quality, int from, int to) {

    static final Match NONE = new Match(0, 0, 0);

    Match orBetter(Match other) {
      return other.quality > quality ? other : this;
    }
  }
}
