package banjie.forms;

import banjie.identifiers.InvalidIdentifier;
import banjie.platform.Refusal;
import banjie.platform.Refusal.Problem;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks one submission against its form: types first, then what is shown, then the rules of what is shown. */
final class FormAnswers {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  /** Unknown keys that are named one by one; more tell nobody anything. */
  private static final int MOST_UNKNOWN = 20;
  private static final int LONGEST_KEY = 80;

  private final Visibility visibility;
  private final Clock clock;

  FormAnswers(Visibility visibility, Clock clock) {
    this.visibility = visibility;
    this.clock = clock;
  }

  Map<String, Object> read(FormDefinition form, Map<String, ?> submitted, Map<String, ?> given) {
    Map<String, Object> answers = new LinkedHashMap<>();
    Map<String, Problem> problems = new LinkedHashMap<>();
    form.answeredFields().forEach(field -> readOne(field, submitted.get(field.key()), given, answers, problems));
    Set<String> hidden = visibility.hiddenKeys(form, answers, given);
    answers.keySet().removeAll(hidden);
    problems.keySet().removeAll(hidden);

    LocalDate today = LocalDate.now(clock.withZone(ZONE));
    for (FormField field : form.answeredFields()) {
      if (!hidden.contains(field.key()) && !problems.containsKey(field.key())) {
        checkOne(form, field, answers, given, today, problems);
      }
    }
    List<Problem> all = new ArrayList<>(inOrder(form, problems));
    all.addAll(unknownKeys(form, submitted));
    if (!all.isEmpty()) {
      throw new Refusal(Refusal.Kind.INVALID, "invalid-form", all);
    }
    return answers;
  }

  Map<String, Object> readable(FormDefinition form, Map<String, ?> typed, Map<String, ?> given) {
    Map<String, Object> read = new LinkedHashMap<>();
    form.answeredFields().forEach(field -> readOne(field, typed.get(field.key()), given, read, new LinkedHashMap<>()));
    return read;
  }

  private static void readOne(FormField field, Object value, Map<String, ?> given, Map<String, Object> answers,
      Map<String, Problem> problems) {
    try {
      Object read = AnswerReader.read(field, value, given);
      if (read == null && field.type() == FieldType.CHECKBOX) {
        read = false;
      }
      if (read != null) {
        answers.put(field.key(), read);
      }
    } catch (Complaint complaint) {
      problems.put(field.key(), complaint.about(field));
    }
  }

  private void checkOne(FormDefinition form, FormField field, Map<String, Object> answers, Map<String, ?> given,
      LocalDate today, Map<String, Problem> problems) {
    try {
      Object value = answers.get(field.key());
      boolean missing = value == null || Boolean.FALSE.equals(value);
      if (missing && isRequired(form, field, answers, given)) {
        throw field.type() == FieldType.CHECKBOX
            ? new Complaint("必须勾选", "must be ticked") : new Complaint("为必填项", "is required");
      }
      if (value instanceof String text) {
        answers.put(field.key(), checkedText(form, field, text, answers, today));
      } else if (value instanceof Number number) {
        checkNumber(field.rules(), new BigDecimal(number.toString()));
      }
    } catch (Complaint complaint) {
      problems.put(field.key(), complaint.about(field));
    }
  }

  private boolean isRequired(FormDefinition form, FormField field, Map<String, Object> answers, Map<String, ?> given) {
    String condition = field.rules().requiredIf();
    return field.rules().required() || condition != null && visibility.holds(condition, form, answers, given);
  }

  private static String checkedText(FormDefinition form, FormField field, String text, Map<String, Object> answers,
      LocalDate today) {
    FieldRules rules = field.rules();
    if (text.length() > rules.maxLength()) {
      throw new Complaint("最多 " + rules.maxLength() + " 个字符", "may have at most " + rules.maxLength() + " characters");
    }
    if (text.length() < rules.minLength()) {
      throw new Complaint("至少 " + rules.minLength() + " 个字符", "must have at least " + rules.minLength() + " characters");
    }
    if (field.type() == FieldType.DATETIME) {
      DateRules.check(field, text, answers, form, today);
    }
    String tidy = field.identifier() == null ? text : identifier(field, text, answers, today);
    if (rules.pattern() != null && !rules.pattern().matcher(tidy).find()) {
      String hintZh = field.descriptionZh().isEmpty() ? "" : "（" + field.descriptionZh() + "）";
      String hintEn = field.descriptionEn().isEmpty() ? "" : " (" + field.descriptionEn() + ")";
      throw new Complaint("格式不正确" + hintZh, "has the wrong format" + hintEn);
    }
    return tidy;
  }

  private static String identifier(FormField field, String text, Map<String, Object> answers, LocalDate today) {
    try {
      Object kind = field.typeKey() == null ? null : answers.get(field.typeKey());
      return field.identifier().read(text, kind, today);
    } catch (InvalidIdentifier invalid) {
      throw new Complaint("不正确：" + invalid.messageZh(), "is not valid: " + invalid.messageEn());
    }
  }

  private static void checkNumber(FieldRules rules, BigDecimal number) {
    if (rules.min() != null && number.compareTo(rules.min()) < 0) {
      throw new Complaint("不得小于 " + rules.min(), "must be at least " + rules.min());
    }
    if (rules.max() != null && number.compareTo(rules.max()) > 0) {
      throw new Complaint("不得大于 " + rules.max(), "must be at most " + rules.max());
    }
  }

  private static List<Problem> inOrder(FormDefinition form, Map<String, Problem> problems) {
    List<String> order = form.answeredFields().stream().map(FormField::key).toList();
    return problems.values().stream().sorted(Comparator.comparingInt(problem -> order.indexOf(problem.field()))).toList();
  }

  private static List<Problem> unknownKeys(FormDefinition form, Map<String, ?> submitted) {
    return submitted.keySet().stream()
        .filter(key -> form.field(key).isEmpty())
        .limit(MOST_UNKNOWN)
        .map(key -> key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "…" : key)
        .map(key -> new Problem(key, "表单没有“" + key + "”这一项", "the form has no field “" + key + "”"))
        .toList();
  }
}
