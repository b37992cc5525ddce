package banjie.forms;

import banjie.catalogue.Conditions;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;

/** The engine's FEEL without an engine. */
final class EngineFeel implements Conditions {

  private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

  @Override
  public Boolean evaluate(String expression, Map<String, Object> answers) {
    Object result = feel.evaluateSimpleExpression(expression, Variables.fromMap(answers).asVariableContext());
    return result instanceof Boolean truth ? truth : null;
  }

  @Override
  public void check(String expression) {
    try {
      evaluate(expression, Map.of());
    } catch (RuntimeException broken) {
      if (String.valueOf(broken.getMessage()).contains("parse")) {
        throw new IllegalArgumentException(expression, broken);
      }
    }
  }
}
