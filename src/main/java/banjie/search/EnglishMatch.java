package banjie.search;

import banjie.search.Phrase.Match;
import java.util.Locale;

/** Compares words in English: each word of the question has to begin a word of the phrase. */
final class EnglishMatch {

  private static final int EQUAL = 100;
  private static final int ALL = 86;
  private static final int FOR_A_SLIP = 20;
  private static final int SHORTEST = 3;
  private static final int SHORTEST_WITH_SLIP = 5;

  private EnglishMatch() {}

  static Match of(String question, String phrase) {
    String text = phrase.toLowerCase(Locale.ROOT);
    if (text.equals(question)) {
      return new Match(EQUAL, 0, phrase.length());
    }
    if (question.length() < SHORTEST) {
      return Match.NONE;
    }
    int quality = ALL;
    int from = phrase.length();
    int to = 0;
    for (String word : question.split("[^a-z0-9']+")) {
      int at = beginning(text, word);
      if (at < 0) {
        at = withSlip(text, word);
        quality = ALL - FOR_A_SLIP;
      }
      if (at < 0) {
        return Match.NONE;
      }
      from = Math.min(from, at);
      to = Math.max(to, endOfWord(text, at));
    }
    return new Match(quality, from, to);
  }

  private static int beginning(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  private static int withSlip(String text, String word) {
    for (int at = 0; word.length() >= SHORTEST_WITH_SLIP && at < text.length(); at++) {
      boolean begins = Character.isLetterOrDigit(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
      if (begins && Slips.atMostOne(word, text.substring(at, endOfWord(text, at)))) {
        return at;
      }
    }
    return -1;
  }

  private static int endOfWord(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
