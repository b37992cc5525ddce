package banjie.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How Chinese characters sound, without tones. A transliterator serves one thread at a time. */
final class Pinyin {

  private static final String RULE = "Han-Latin; Latin-ASCII; Lower";

  private final Transliterator transliterator = Transliterator.getInstance(RULE);
  private final Map<Integer, String> known = new HashMap<>();
  private final Map<String, String> readings;

  /** @param readings words whose characters sound otherwise than usual, syllables separated by spaces */
  Pinyin(Map<String, String> readings) {
    this.readings = readings;
  }

  /** One syllable for each character; a character that isn't Chinese stands for itself. */
  synchronized List<String> syllables(String text) {
    List<String> syllables = new ArrayList<>(text.length());
    text.codePoints().forEach(character -> syllables.add(known.computeIfAbsent(character, this::syllable)));
    readings.forEach((word, sounds) -> {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        List<String> each = List.of(sounds.strip().split(" +"));
        for (int i = 0; i < each.size(); i++) {
          syllables.set(at + i, each.get(i));
        }
      }
    });
    return syllables;
  }

  private String syllable(int character) {
    String text = Character.toString(character);
    return isChinese(character) ? transliterator.transliterate(text).strip() : text.toLowerCase(Locale.ROOT);
  }

  static boolean isChinese(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  /**
   * As people from many places write it: zh, ch, sh as z, c, s, a final ng as n, and v for ü. Two spellings that many
   * can't tell apart become one.
   */
  static String relaxed(String syllable) {
    String relaxed = syllable.replace('v', 'u');
    if (relaxed.length() > 2 && relaxed.charAt(1) == 'h' && "zcs".indexOf(relaxed.charAt(0)) >= 0) {
      relaxed = relaxed.charAt(0) + relaxed.substring(2);
    }
    return relaxed.endsWith("ng") ? relaxed.substring(0, relaxed.length() - 1) : relaxed;
  }
}
