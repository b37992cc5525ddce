package banjie.casefile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One paper that a notice names.
 *
 * @param fault what is wrong with it, in the officer's words
 * @param form in which it has to come (original, copy, stamped …); null where any will do
 */
public record Gap(String paper, String fault, String form) {

  /** The same words for every paper. */
  public static List<Gap> all(Collection<String> papers, String fault) {
    return papers.stream().map(paper -> new Gap(paper, fault, null)).toList();
  }

  static List<String> papers(List<Gap> gaps) {
    return gaps.stream().map(Gap::paper).toList();
  }

  /** One sentence for the record: the common words, or each paper's own. */
  static String summary(List<Gap> gaps, Papers papers) {
    boolean common = gaps.stream().allMatch(gap -> gap.form == null && gap.fault.equals(gaps.get(0).fault));
    return common ? gaps.get(0).fault : gaps.stream()
        .map(gap -> papers.named(gap.paper).nameZh() + "：" + gap.fault + (gap.form == null ? "" : "（" + gap.form + "）"))
        .collect(Collectors.joining("；"));
  }

  /** Paper codes to what is said of each; papers of which nothing is said are left out. */
  static Map<String, String> words(List<Gap> gaps, Function<Gap, String> said) {
    Map<String, String> words = new LinkedHashMap<>();
    gaps.stream().filter(gap -> said.apply(gap) != null).forEach(gap -> words.put(gap.paper, said.apply(gap)));
    return words;
  }
}
