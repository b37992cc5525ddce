package banjie.catalogue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the list of search words must hold, so that a wrong code is found at start and no item is out of reach. */
final class SearchWordChecks {

  private SearchWordChecks() {}

  static void check(YamlFile file, SearchWords list, Map<String, Item> items) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list.words().size(); i++) {
      SearchWords.OfItem entry = list.words().get(i);
      if (!items.containsKey(entry.item())) {
        throw file.broken("no such item: " + entry.item(), "words", i, "item");
      }
      if (!seen.add(entry.item())) {
        throw file.broken("duplicate item " + entry.item(), "words", i, "item");
      }
      if (entry.words().isEmpty()) {
        throw file.broken("words are missing", "words", i);
      }
      distinct(file, entry.words(), "words", i, "words");
      distinct(file, entry.wordsEn(), "words", i, "wordsEn");
    }
    items.keySet().stream().filter(code -> !seen.contains(code)).findFirst().ifPresent(code -> {
      throw file.broken("no words for the item " + code, "words");
    });
    distinct(file, list.filler(), "filler");
    distinct(file, list.suggestions(), "suggestions");
    list.readings().forEach((word, syllables) -> {
      if (syllables.isBlank() || syllables.strip().split(" +").length != word.codePointCount(0, word.length())) {
        throw file.broken("one syllable for each character of " + word, "readings", word);
      }
    });
  }

  private static void distinct(YamlFile file, List<String> words, Object... at) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      Object[] path = Arrays.copyOf(at, at.length + 1);
      path[at.length] = i;
      if (words.get(i).isBlank()) {
        throw file.broken("a word is blank", path);
      }
      if (!seen.add(words.get(i))) {
        throw file.broken("duplicate word " + words.get(i), path);
      }
    }
  }
}
