package banjie.search;

import banjie.search.Phrase.Match;

/** Compares a question in Chinese characters with a phrase, character by character. */
final class ChineseMatch {

  private static final int EQUAL = 100;
  private static final int BEGINS = 92;
  private static final int HOLDS = 84;
  /** The question says more than the phrase; the more of it the phrase covers, the better. */
  private static final int HELD = 60;
  private static final int MOST_FOR_COVERING = 20;
  private static final int PAIRS = 56;
  /** Below it, shared pairs of characters are chance. */
  private static final double FEWEST_PAIRS = 0.5;
  private static final int SHORTEST_HELD = 2;

  private ChineseMatch() {}

  static Match of(String question, String phrase) {
    if (phrase.equals(question)) {
      return new Match(EQUAL, 0, phrase.length());
    }
    int at = phrase.indexOf(question);
    if (at >= 0) {
      int longer = Math.min(6, phrase.length() - question.length());
      return new Match((at == 0 ? BEGINS : HOLDS) - longer, at, at + question.length());
    }
    if (phrase.length() >= SHORTEST_HELD && question.contains(phrase)) {
      return new Match(HELD + MOST_FOR_COVERING * phrase.length() / question.length(), 0, phrase.length());
    }
    return byPairs(question, phrase);
  }

  /** How many pairs of neighbouring characters of the question the phrase has too. */
  private static Match byPairs(String question, String phrase) {
    int pairs = question.length() - 1;
    int shared = 0;
    int from = -1;
    int to = 0;
    for (int i = 0; i < pairs; i++) {
      int at = phrase.indexOf(question.substring(i, i + 2));
      if (at >= 0) {
        shared++;
        from = from < 0 ? at : Math.min(from, at);
        to = Math.max(to, at + 2);
      }
    }
    return pairs > 0 && shared >= FEWEST_PAIRS * pairs
        ? new Match(PAIRS * shared / pairs, from, to)
        : Match.NONE;
  }
}
