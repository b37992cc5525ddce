package banjie.pages;

import banjie.forms.FormDefinition;
import banjie.forms.FormField;
import banjie.forms.Forms;
import banjie.platform.Refusal.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Form files as pages show them, and what a page sends back as {@link Forms} reads it. */
@Component
public class FormPages {

  private final Forms forms;

  FormPages(Forms forms) {
    this.forms = forms;
  }

  /**
   * @param typed answers as they were typed or stored
   * @param given what the server supplies: lists of options under their valuesKey, values of disabled fields, facts
   * @param problems may name fields that this form doesn't have
   */
  public FormPage of(String formId, Map<String, ?> typed, Map<String, ?> given, List<Problem> problems) {
    FormDefinition form = forms.form(formId);
    return new FormPage(form, new LinkedHashMap<>(typed), given, forms.hiddenKeys(formId, answered(formId, typed, given), given),
        problems);
  }

  /** The form's own fields among what a page sent; nothing else a browser sends along is an answer. */
  public Map<String, Object> submitted(String formId, MultiValueMap<String, String> sent) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (FormField field : forms.form(formId).answeredFields()) {
      List<String> values = sent.get(field.key());
      if (values != null) {
        answers.put(field.key(), switch (field.type()) {
          case CHECKLIST -> List.copyOf(values);
          // A ticked box sends its value after the hidden one that stands for "not ticked".
          case CHECKBOX -> values.get(values.size() - 1);
          default -> values.get(0);
        });
      }
    }
    return answers;
  }

  /** Typed as far as it can be: conditions compare types. */
  private Map<String, Object> answered(String formId, Map<String, ?> typed, Map<String, ?> given) {
    return forms.readable(formId, typed, given);
  }
}
