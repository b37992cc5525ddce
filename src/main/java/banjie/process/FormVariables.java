package banjie.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;

/** Answers as a Tasklist form leaves them in the engine: plain values, and lists as JSON. */
final class FormVariables {

  private FormVariables() {}

  static Map<String, Object> plain(Map<String, Object> variables) {
    Map<String, Object> plain = new HashMap<>();
    variables.forEach((key, value) -> plain.put(key, value instanceof SpinJsonNode json ? json.mapTo(List.class) : value));
    return plain;
  }
}
