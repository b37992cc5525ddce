package banjie.forms;

import banjie.catalogue.Conditions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which fields are shown for a set of answers. */
final class Visibility {

  private final Conditions conditions;

  Visibility(Conditions conditions) {
    this.conditions = conditions;
  }

  /**
   * The keys that are not shown. An answer to a hidden field counts as not given, which may hide others in turn;
   * so this is repeated until nothing changes. Fields are only ever added, hence it ends.
   *
   * @param answers as far as they could be read
   * @param given what the server supplies to the form
   */
  Set<String> hiddenKeys(FormDefinition form, Map<String, ?> answers, Map<String, ?> given) {
    Set<String> hidden = new HashSet<>();
    int before;
    do {
      before = hidden.size();
      Map<String, Object> variables = variables(form, answers, given, hidden);
      form.fields().forEach(field -> collect(field, false, variables, hidden));
    } while (hidden.size() > before);
    return hidden;
  }

  boolean holds(String condition, FormDefinition form, Map<String, ?> answers, Map<String, ?> given) {
    return Boolean.TRUE.equals(conditions.evaluate(condition, variables(form, answers, given, Set.of())));
  }

  private void collect(FormField field, boolean insideHidden, Map<String, Object> variables, Set<String> hidden) {
    boolean isHidden = insideHidden
        || field.hide() != null && Boolean.TRUE.equals(conditions.evaluate(field.hide(), variables));
    if (isHidden && field.key() != null) {
      hidden.add(field.key());
    }
    field.children().forEach(child -> collect(child, isHidden, variables, hidden));
  }

  /** Every key is present, so that a condition can name a field that was not answered; it is null then. */
  private static Map<String, Object> variables(
      FormDefinition form, Map<String, ?> answers, Map<String, ?> given, Set<String> hidden) {
    Map<String, Object> variables = new HashMap<>();
    form.allFields().forEach(field -> {
      if (field.valuesKey() != null) {
        variables.put(field.valuesKey(), null);
      }
      if (field.key() != null) {
        variables.put(field.key(), null);
      }
    });
    variables.putAll(given);
    answers.forEach((key, value) -> variables.put(key, hidden.contains(key) ? null : value));
    return variables;
  }
}
