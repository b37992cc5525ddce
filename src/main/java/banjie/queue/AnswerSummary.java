package banjie.queue;

import banjie.casefile.Filing;
import banjie.forms.FieldOption;
import banjie.forms.FormField;
import banjie.forms.Forms;
import banjie.platform.Masks;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the applicant answered, in the words and the order of the form, with identifying numbers masked. */
@Component
class AnswerSummary {

  private final Forms forms;

  AnswerSummary(Forms forms) {
    this.forms = forms;
  }

  String of(Filing filing) {
    Map<String, Object> answers = Masks.masked(filing.answers());
    return forms.form(filing.processId()).answeredFields().stream()
        .filter(field -> answers.containsKey(field.key()))
        .map(field -> field.labelZh() + "：" + inWords(field, answers.get(field.key())))
        .collect(Collectors.joining("\n"));
  }

  private static String inWords(FormField field, Object answer) {
    if (answer instanceof Boolean yes) {
      return yes ? "是" : "否";
    }
    Optional<FieldOption> option = field.options().stream().filter(o -> o.value().equals(answer)).findFirst();
    return option.map(FieldOption::labelZh).orElseGet(() -> String.valueOf(answer));
  }
}
