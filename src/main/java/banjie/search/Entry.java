package banjie.search;

import banjie.catalogue.Item;
import banjie.catalogue.SearchWords;
import banjie.search.Phrase.Match;
import java.util.ArrayList;
import java.util.List;

/** All that leads to one item. */
final class Entry {

  private static final int NAME = 100;
  private static final int WORD = 98;
  private static final int MATTER = 90;
  private static final int CATEGORY = 60;
  private static final int PAPER = 45;
  private static final int TEXT = 35;
  /** What several phrases say adds to what the best one says, a little. */
  private static final int SHARE_OF_OTHERS = 20;
  private static final int MOST_OF_OTHERS = 8;

  /** @param phrase the one that fits best */
  record Found(Entry entry, int score, Phrase phrase, Match match) {}

  final Item item;
  private final List<Phrase> chinese = new ArrayList<>();
  private final List<Phrase> english = new ArrayList<>();

  Entry(Item item, SearchWords.OfItem words, Pinyin pinyin) {
    this.item = item;
    add(chinese, item.nameZh(), NAME, pinyin);
    words.words().forEach(word -> add(chinese, word, WORD, pinyin));
    add(chinese, item.matterNameZh(), MATTER, pinyin);
    add(chinese, item.category(), CATEGORY, pinyin);
    item.materials().forEach(paper -> add(chinese, paper.nameZh(), PAPER, null));
    add(chinese, item.description(), TEXT, null);
    add(english, item.nameEn(), NAME, null);
    words.wordsEn().forEach(word -> add(english, word, WORD, null));
    add(english, item.matterNameEn(), MATTER, null);
    add(english, item.categoryEn(), CATEGORY, null);
    item.materials().forEach(paper -> add(english, paper.nameEn(), PAPER, null));
    add(english, item.descriptionEn(), TEXT, null);
  }

  /** @param pinyin null for a text too long to be searched by its sound */
  private static void add(List<Phrase> phrases, String text, int weight, Pinyin pinyin) {
    phrases.add(new Phrase(text, weight, pinyin == null ? List.of() : pinyin.syllables(text)));
  }

  List<Phrase> chinesePhrases() {
    return chinese;
  }

  /** Score 0 when nothing fits. */
  Found find(Question question) {
    Found best = new Found(this, 0, null, Match.NONE);
    int others = 0;
    for (Phrase phrase : chinese) {
      Match match = question.latin() ? PinyinMatch.of(question.compact(), phrase) : ChineseMatch.of(question.compact(), phrase.text());
      best = better(best, phrase, match);
      others += match.quality() * phrase.weight() / 100;
    }
    for (Phrase phrase : question.chinese() ? List.<Phrase>of() : english) {
      Match match = EnglishMatch.of(question.english(), phrase.text());
      best = better(best, phrase, match);
      others += match.quality() * phrase.weight() / 100;
    }
    int more = Math.min(MOST_OF_OTHERS, (others - best.score) / SHARE_OF_OTHERS);
    return best.score == 0 ? best : new Found(this, best.score + more, best.phrase, best.match);
  }

  /** By sound alone, for characters that were mistaken for others that sound alike. */
  Found findBySound(String letters) {
    Found best = new Found(this, 0, null, Match.NONE);
    for (Phrase phrase : chinese) {
      best = better(best, phrase, PinyinMatch.of(letters, phrase));
    }
    return best;
  }

  private Found better(Found best, Phrase phrase, Match match) {
    int score = match.quality() * phrase.weight() / 100;
    return score > best.score ? new Found(this, score, phrase, match) : best;
  }
}
