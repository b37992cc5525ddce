package banjie.forms;

import java.util.HashSet;
import java.util.Set;

/** What must hold across the fields of a form. */
final class FormLint {

  private FormLint() {}

  static void check(String file, FormDefinition form) {
    Set<String> keys = new HashSet<>();
    for (FormField field : form.allFields()) {
      if (field.type().holdsAnswer() && (field.key() == null || field.labelZh().isEmpty())) {
        throw new FormBroken(file, "the " + field.type().jsonName() + " " + field.id() + " needs a key and a label");
      }
      if (field.type().holdsAnswer() && !keys.add(field.key())) {
        throw new FormBroken(file, "the key '" + field.key() + "' appears twice");
      }
      if (field.type().choosesFromOptions() == (field.options().isEmpty() && field.valuesKey() == null)) {
        throw new FormBroken(file, "the field '" + field.key() + "' must have options, and only a choice may");
      }
    }
    form.allFields().forEach(field -> {
      requireKey(file, keys, field.rules().notBefore());
      requireKey(file, keys, field.rules().notAfter());
      requireKey(file, keys, field.typeKey());
    });
  }

  private static void requireKey(String file, Set<String> keys, String key) {
    if (key != null && !key.equals(DateRules.TODAY) && !keys.contains(key)) {
      throw new FormBroken(file, "refers to the unknown key '" + key + "'");
    }
  }
}
