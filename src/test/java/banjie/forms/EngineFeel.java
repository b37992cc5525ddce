package banjie.forms;

import banjie.catalogue.Conditions;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** The engine's FEEL without an engine. */
final class EngineFeel implements Conditions {

  private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

  @Override
  public Boolean evaluate(String expression, Map<String, Object> answers) {
    var result = feel.evaluateExpression(expression, answers);
    return result.isSuccess() && result.result() instanceof Boolean truth ? truth : null;
  }

  @Override
  public void check(String expression) {
    var result = feel.parseExpression(expression);
    if (result.isFailure()) {
      throw new IllegalArgumentException(result.failure().message());
    }
  }
}
