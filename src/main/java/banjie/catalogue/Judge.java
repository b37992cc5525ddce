package banjie.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides a condition from incomplete answers: certain if every value of the unanswered questions gives the same result, else
 * open.
 */
final class Judge {

  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_])[0-9]+");
  private static final Set<String> WORDS = Set.of(
      "and", "or", "not", "true", "false", "null", "if", "then", "else", "in", "between");

  /** Enough for every condition of a handful of questions; beyond it the condition simply stays open. */
  private static final int MOST_COMBINATIONS = 1000;

  private final Conditions conditions;

  Judge(Conditions conditions) {
    this.conditions = conditions;
  }

  /**
   * @param decided null = open
   * @param openKeys the unanswered questions it depends on; empty when decided
   */
  record Judgement(Boolean decided, List<String> openKeys) {

    boolean isTrue() {
      return Boolean.TRUE.equals(decided);
    }

    boolean isFalse() {
      return Boolean.FALSE.equals(decided);
    }
  }

  /** Names of the answers that an expression reads. */
  static Set<String> names(String expression) {
    Matcher matcher = NAME.matcher(TEXT.matcher(expression).replaceAll(" "));
    var names = new LinkedHashSet<String>();
    while (matcher.find()) {
      if (!WORDS.contains(matcher.group())) {
        names.add(matcher.group());
      }
    }
    return names;
  }

  Judgement judge(Item item, String expression, Map<String, Object> answers) {
    List<Question> open = names(expression).stream()
        .filter(name -> !answers.containsKey(name))
        .map(name -> item.question(name).orElseThrow())
        .toList();
    var results = new HashSet<Boolean>();
    for (Map<String, Object> complete : completions(expression, open, answers)) {
      results.add(conditions.evaluate(expression, complete));
    }
    if (results.size() == 1 && !results.contains(null)) {
      return new Judgement(results.iterator().next(), List.of());
    }
    return new Judgement(null, open.stream().map(Question::key).toList());
  }

  private static List<Map<String, Object>> completions(
      String expression, List<Question> open, Map<String, Object> answers) {
    List<Map<String, Object>> all = List.of(answers);
    for (Question question : open) {
      var longer = new ArrayList<Map<String, Object>>();
      for (Map<String, Object> some : all) {
        for (Object value : candidates(expression, question)) {
          var more = new HashMap<>(some);
          more.put(question.key(), value);
          longer.add(more);
        }
      }
      if (longer.size() > MOST_COMBINATIONS) {
        return List.of();
      }
      all = longer;
    }
    return all;
  }

  /** For a number: just below, at and just above every number of the expression, where alone its result can change. */
  private static List<?> candidates(String expression, Question question) {
    return switch (question.type()) {
      case BOOL -> List.of(true, false);
      case CHOICE -> question.options().stream().map(Question.Option::value).toList();
      case TEXT -> List.of("", "x");
      case NUMBER -> {
        var numbers = new LinkedHashSet<Long>();
        Matcher matcher = NUMBER.matcher(TEXT.matcher(expression).replaceAll(" "));
        while (matcher.find()) {
          long n = Long.parseLong(matcher.group());
          numbers.addAll(List.of(n - 1, n, n + 1));
        }
        yield List.copyOf(numbers);
      }
    };
  }
}
