package banjie.process;

import banjie.catalogue.Conditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/** The FEEL that the engine's own decision tables use. */
@Component
public class FeelConditions implements Conditions {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Set<String> CLOCK = Set.of("now", "today");
  /** Far more than the choices of all forms make; a number that can be anything must not fill the memory. */
  private static final int MOST_KNOWN = 20_000;
  private static final Object ABSENT = new Object();

  /** @param names of everything the expression may read; null if its result depends on more than that */
  private record Condition(ParsedExpression parsed, List<String> names) {}

  private record Asked(String expression, List<Object> values) {}

  private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

  /** Bounded by the catalogue and the forms: only their expressions come here. */
  private final Map<String, Condition> conditions = new ConcurrentHashMap<>();

  /** FEEL builds its whole library anew for every evaluation, and conditions are asked the same few things all day. */
  private final Map<Asked, Optional<Boolean>> known = new ConcurrentHashMap<>();

  @Override
  public Boolean evaluate(String feelExpression, Map<String, Object> answers) {
    Condition condition = conditions.computeIfAbsent(feelExpression, this::condition);
    Asked asked = asked(feelExpression, condition, answers);
    if (asked == null) {
      return evaluate(condition.parsed(), answers).orElse(null);
    }
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(asked, same -> evaluate(condition.parsed(), answers)).orElse(null);
  }

  private Optional<Boolean> evaluate(ParsedExpression parsed, Map<String, Object> answers) {
    var result = feel.evaluate(parsed, answers);
    return result.isSuccess() && result.result() instanceof Boolean decided ? Optional.of(decided) : Optional.empty();
  }

  /** Null where the answer must not be kept: it depends on the time, or on a value that may change. */
  private static Asked asked(String expression, Condition condition, Map<String, Object> answers) {
    if (condition.names() == null) {
      return null;
    }
    List<Object> values = new ArrayList<>(condition.names().size());
    for (String name : condition.names()) {
      Object value = answers.getOrDefault(name, ABSENT);
      if (value != null && value != ABSENT
          && !(value instanceof String || value instanceof Boolean || value instanceof Number)) {
        return null;
      }
      values.add(value);
    }
    return new Asked(expression, values);
  }

  @Override
  public void check(String expression) {
    parse(expression);
  }

  private Condition condition(String expression) {
    List<String> names = NAME.matcher(expression).results().map(MatchResult::group).distinct().toList();
    return new Condition(parse(expression), names.stream().anyMatch(CLOCK::contains) ? null : names);
  }

  private ParsedExpression parse(String expression) {
    var result = feel.parseExpression(expression);
    if (result.isFailure()) {
      throw new IllegalArgumentException(result.failure().message());
    }
    return result.parsedExpression();
  }
}
