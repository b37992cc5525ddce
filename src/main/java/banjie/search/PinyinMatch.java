package banjie.search;

import banjie.search.Phrase.Match;
import java.util.List;

/**
 * Compares what was typed in letters, or in letters and characters mixed, with the sound of a phrase: whole syllables,
 * their first letters, or both in one word; the last syllable may be unfinished.
 */
final class PinyinMatch {

  private static final int WHOLE = 96;
  private static final int BEGINS = 88;
  private static final int INSIDE = 72;
  /** Written in first letters only, it could be many a word. */
  private static final int FOR_INITIALS = 6;
  private static final int FOR_RELAXED = 8;
  private static final int FOR_A_SLIP = 20;
  /** A single slip in a shorter word would make it another word. */
  private static final int SHORTEST_WITH_SLIP = 6;
  private static final int FEWEST_INITIALS = 2;

  private PinyinMatch() {}

  static Match of(String typed, Phrase phrase) {
    Match best = Match.NONE;
    for (int start = 0; start < phrase.syllables().size(); start++) {
      best = best.orBetter(from(typed, phrase, start, false)).orBetter(from(typed, phrase, start, true));
    }
    return best.quality() > 0 || typed.length() < SHORTEST_WITH_SLIP ? best : withSlip(typed, phrase);
  }

  private static Match from(String typed, Phrase phrase, int start, boolean relaxed) {
    Walk walk = new Walk(typed, phrase, relaxed);
    int end = walk.end(0, start);
    if (end < 0 || end - start < FEWEST_INITIALS) {
      return Match.NONE;
    }
    int quality = start > 0 ? INSIDE : end == phrase.syllables().size() ? WHOLE : BEGINS;
    // First letters take as many syllables as there are letters.
    int less = (end - start == typed.length() ? FOR_INITIALS : 0) + (relaxed ? FOR_RELAXED : 0);
    return new Match(quality - less - (start > 0 ? 0 : Math.min(6, phrase.syllables().size() - end)), start, end);
  }

  /** One letter too many, too few, another, or two swapped, in the whole sound of the phrase. */
  private static Match withSlip(String typed, Phrase phrase) {
    return Slips.atMostOne(typed, String.join("", phrase.syllables()))
        ? new Match(WHOLE - FOR_A_SLIP, 0, phrase.syllables().size())
        : Match.NONE;
  }

  /** Walks along the letters and the syllables at once. */
  private record Walk(String typed, Phrase phrase, boolean relaxed) {

    /** @return the place after the last syllable used, or -1 if the letters don't fit */
    int end(int letter, int syllable) {
      if (letter == typed.length()) {
        return syllable;
      }
      if (syllable == phrase.syllables().size()) {
        return -1;
      }
      char next = typed.charAt(letter);
      if (Pinyin.isChinese(next)) {
        return phrase.text().charAt(syllable) == next ? end(letter + 1, syllable + 1) : -1;
      }
      int best = -1;
      for (String sound : sounds(phrase.syllables().get(syllable))) {
        if (typed.startsWith(sound, letter)) {
          best = Math.max(best, end(letter + sound.length(), syllable + 1));
        } else if (sound.startsWith(typed.substring(letter))) {
          best = Math.max(best, syllable + 1); // unfinished, at the end of what was typed
        }
      }
      String full = phrase.syllables().get(syllable);
      if (!full.isEmpty() && full.charAt(0) == next) {
        best = Math.max(best, end(letter + 1, syllable + 1));
      }
      return best;
    }

    private List<String> sounds(String syllable) {
      String simple = Pinyin.relaxed(syllable);
      return !relaxed || simple.equals(syllable) ? List.of(syllable) : List.of(syllable, simple);
    }
  }
}
