package banjie.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that differs from the guide's promise; nothing is what everybody hopes for.
 *
 * @param notFiled cases that never came to be
 * @param ofCases an entry for each case, also where nothing differs
 */
record Verdict(List<String> ofCatalogue, List<String> notFiled, Map<Outcome, List<String>> ofCases) {

  static Verdict of(Judge judge, JsonNode catalogue, List<String> notFiled, List<Outcome> outcomes) {
    Map<Outcome, List<String>> cases = new LinkedHashMap<>();
    outcomes.forEach(outcome -> cases.put(outcome, judge.ofCase(outcome)));
    return new Verdict(judge.ofCatalogue(catalogue), notFiled, cases);
  }

  boolean isClean() {
    return differences() == 0;
  }

  long differences() {
    return ofCatalogue.size() + notFiled.size() + ofCases.values().stream().mapToLong(List::size).sum();
  }
}
