package banjie.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What was typed, as it is compared.
 *
 * @param compact without what stands between the words; empty when nothing is left to look for
 * @param english lower case, words separated by single spaces
 */
record Question(String compact, String english, boolean latin, boolean chinese) {

  /** Longer questions are no questions to a list of 21 items. */
  static final int LONGEST = 60;

  /** @param filler parts that don't tell what is wanted; if nothing else was typed they are looked for after all */
  static Question of(String typed, List<String> filler) {
    String text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String compact = text.replaceAll("[^\\p{L}\\p{N}]+", "");
    String said = compact;
    for (String part : filler.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
      said = said.replace(part, "");
    }
    String kept = said.isEmpty() ? compact : said;
    return new Question(kept, text.replaceAll("[^\\p{L}\\p{N}']+", " ").strip(),
        kept.codePoints().anyMatch(c -> c < 128 && Character.isLetter(c)), kept.codePoints().anyMatch(Pinyin::isChinese));
  }

  boolean isEmpty() {
    return compact.isEmpty();
  }
}
