package banjie.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What people say when they look for an item.
 *
 * @param filler parts of a question that don't tell what is wanted
 * @param suggestions words to try when nothing was found
 * @param readings how words with characters of several readings are read: one syllable for each character
 */
public record SearchWords(
    List<OfItem> words, List<String> filler, List<String> suggestions, Map<String, String> readings) {

  /** @param item code */
  public record OfItem(String item, List<String> words, List<String> wordsEn) {

    public OfItem {
      words = Lists.copy(words);
      wordsEn = Lists.copy(wordsEn);
    }
  }

  public SearchWords {
    words = Lists.copy(words);
    filler = Lists.copy(filler);
    suggestions = Lists.copy(suggestions);
    readings = readings == null ? Map.of() : Map.copyOf(readings);
  }

  /** Empty for an item that nobody calls otherwise. */
  public OfItem of(String itemCode) {
    return words.stream().filter(entry -> entry.item().equals(itemCode)).findFirst()
        .orElse(new OfItem(itemCode, List.of(), List.of()));
  }
}
