package banjie.worklist;

import banjie.casefile.Filing;
import banjie.forms.FieldOption;
import banjie.forms.FormField;
import banjie.forms.Forms;
import banjie.platform.Masks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an applicant answered, in the words and the order of the form. */
@Component
public class AnswerRows {

  private final Forms forms;

  AnswerRows(Forms forms) {
    this.forms = forms;
  }

  public List<AnswerRow> of(Filing filing) {
    Map<String, Object> answers = Masks.masked(filing.answers());
    return forms.form(filing.processId()).answeredFields().stream()
        .filter(field -> answers.containsKey(field.key()))
        .map(field -> new AnswerRow(field.key(), field.labelZh(), field.labelEn(),
            said(field, answers.get(field.key()), "是", "否", FieldOption::labelZh),
            said(field, answers.get(field.key()), "Yes", "No", FieldOption::labelEn)))
        .toList();
  }

  private static String said(FormField field, Object answer, String yes, String no, Function<FieldOption, String> label) {
    if (answer instanceof Boolean agreed) {
      return agreed ? yes : no;
    }
    if (answer instanceof Collection<?> many) {
      return many.stream().map(one -> option(field, one, label)).collect(Collectors.joining("；"));
    }
    return option(field, answer, label);
  }

  private static String option(FormField field, Object answer, Function<FieldOption, String> label) {
    return field.options().stream().filter(option -> option.value().equals(answer)).findFirst()
        .map(label).filter(text -> text != null && !text.isBlank()).orElseGet(() -> String.valueOf(answer));
  }
}
