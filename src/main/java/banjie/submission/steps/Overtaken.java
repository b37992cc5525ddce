package banjie.submission.steps;

import banjie.forms.FieldOption;
import banjie.forms.FormField;
import banjie.pages.FormPage;
import banjie.pages.Words;
import banjie.platform.Refusal;
import java.util.List;
import java.util.Map;

/**
 * An answer that two windows gave differently: both are shown, and the person chooses.
 *
 * @param stored by the other window, as text; mine as typed here
 */
public record Overtaken(String key, String label, String stored, String mine) {

  static List<Overtaken> of(Refusal refusal, FormPage form, Map<String, Object> stored, Map<String, Object> mine) {
    return refusal.problems().stream()
        .flatMap(problem -> form.definition().field(problem.field()).stream())
        .map(field -> new Overtaken(field.key(), words(field.labelZh(), field.labelEn()), text(field, stored), text(field, mine)))
        .toList();
  }

  /** As people read it: the name of a choice, yes or no for a box. */
  static String text(FormField field, Map<String, Object> answers) {
    Object value = answers.get(field.key());
    if (value == null || value.toString().isBlank()) {
      return "—";
    }
    if (value instanceof Boolean yes) {
      return yes ? words("是", "Yes") : words("否", "No");
    }
    return field.options().stream().filter(option -> option.value().equals(value.toString())).findFirst()
        .map(Overtaken::name).orElse(value.toString());
  }

  private static String name(FieldOption option) {
    return words(option.labelZh(), option.labelEn());
  }

  private static String words(String zh, String en) {
    return Words.english() && en != null && !en.isBlank() ? en : zh;
  }
}
