package banjie.queue;

import java.util.List;
import java.util.Map;

/** Answers of a step's form, already validated against the form file. */
public record StepAnswers(Map<String, Object> values) {

  /** Null when left empty. */
  public String text(String key) {
    Object value = values.get(key);
    return value == null ? null : value.toString();
  }

  public boolean is(String key, String option) {
    return option.equals(values.get(key));
  }

  public boolean yes(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  @SuppressWarnings("unchecked")
  public List<String> list(String key) {
    return (List<String>) values.getOrDefault(key, List.of());
  }
}
