package banjie.search;

import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.catalogue.SearchWords;
import banjie.search.Entry.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Looks an item up by the words that people use: in Chinese, by its sound in letters, or in English. */
@Service
public class SearchGuide {

  /** Below it, what fits is chance. */
  private static final int LEAST_SCORE = 15;
  /** Whatever is that far behind the best one was not meant. */
  private static final int LEAST_OF_BEST_PERCENT = 45;
  private static final int MOST_HITS = 12;
  private static final int MOST_SUGGESTIONS = 6;

  /**
   * One item that fits.
   *
   * @param phrase of the guide or of the people, that fits best
   * @param from character of the phrase where the fitting part begins; to is the one after its end
   */
  public record Hit(Item item, String phrase, int from, int to, int score) {}

  /**
   * @param typed as it was typed, without blanks around it
   * @param suggestions to try instead, when there is no hit
   */
  public record Answer(String typed, List<Hit> hits, List<String> suggestions) {}

  private final List<Entry> entries = new ArrayList<>();
  private final SearchWords words;
  private final Pinyin pinyin;

  SearchGuide(Catalogue catalogue) {
    words = catalogue.searchWords();
    pinyin = new Pinyin(words.readings());
    catalogue.items().forEach(item -> entries.add(new Entry(item, words.of(item.code()), pinyin)));
  }

  /** @param typed may be null or blank: then there are neither hits nor suggestions */
  public Answer search(String typed) {
    String shown = typed == null ? "" : typed.strip();
    shown = shown.length() > Question.LONGEST ? shown.substring(0, Question.LONGEST) : shown;
    Question question = Question.of(shown, words.filler());
    if (question.isEmpty()) {
      return new Answer(shown, List.of(), shown.isEmpty() ? List.of() : words.suggestions());
    }
    List<Found> found = entries.stream().map(entry -> entry.find(question)).filter(hit -> hit.score() >= LEAST_SCORE).toList();
    if (found.isEmpty() && question.chinese() && question.compact().length() > 1) {
      String sound = String.join("", pinyin.syllables(question.compact()));
      found = entries.stream().map(entry -> entry.findBySound(sound)).filter(hit -> hit.score() >= LEAST_SCORE).toList();
    }
    int best = found.stream().mapToInt(Found::score).max().orElse(0);
    List<Hit> hits = found.stream()
        .filter(hit -> hit.score() * 100 >= best * LEAST_OF_BEST_PERCENT)
        .sorted(Comparator.comparingInt(Found::score).reversed()) // stable: else in the guide's order
        .limit(MOST_HITS)
        .map(hit -> new Hit(hit.entry().item, hit.phrase().text(), hit.match().from(), hit.match().to(), hit.score()))
        .toList();
    return new Answer(shown, hits, hits.isEmpty() ? suggestions(question) : List.of());
  }

  /** Words that share most characters with what was typed, then the usual ones. */
  private List<String> suggestions(Question question) {
    Map<Integer, List<String>> near = new TreeMap<>(Comparator.reverseOrder());
    for (Entry entry : entries) {
      for (String word : words.of(entry.item.code()).words()) {
        int shared = (int) question.compact().chars().filter(c -> Pinyin.isChinese(c) && word.indexOf(c) >= 0).count();
        if (shared > 0) {
          near.computeIfAbsent(shared, key -> new ArrayList<>()).add(word);
        }
      }
    }
    List<String> all = new ArrayList<>();
    near.values().forEach(all::addAll);
    List<String> nearest = all.stream().distinct().limit(MOST_SUGGESTIONS / 2).toList();
    List<String> suggestions = new ArrayList<>(nearest);
    suggestions.addAll(words.suggestions());
    return suggestions.stream().distinct().limit(MOST_SUGGESTIONS).toList();
  }
}
