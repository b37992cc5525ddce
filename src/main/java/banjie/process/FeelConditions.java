package banjie.process;

import banjie.catalogue.Conditions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/** The FEEL that the engine's own decision tables use. */
@Component
public class FeelConditions implements Conditions {

  private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

  /** Bounded by the catalogue: only its expressions come here. */
  private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();

  @Override
  public Boolean evaluate(String feelExpression, Map<String, Object> answers) {
    var result = feel.evaluate(parsed.computeIfAbsent(feelExpression, this::parse), answers);
    if (result.isFailure()) {
      return null;
    }
    return result.result() instanceof Boolean decided ? decided : null;
  }

  @Override
  public void check(String expression) {
    parse(expression);
  }

  private ParsedExpression parse(String expression) {
    var result = feel.parseExpression(expression);
    if (result.isFailure()) {
      throw new IllegalArgumentException(result.failure().message());
    }
    return result.parsedExpression();
  }
}
