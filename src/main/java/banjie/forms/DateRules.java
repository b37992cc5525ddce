package banjie.forms;

import java.time.LocalDate;
import java.util.Map;

/** Dates in relation to today or to another date of the form. */
final class DateRules {

  static final String TODAY = "today";

  private DateRules() {}

  static void check(FormField field, String iso, Map<String, Object> answers, FormDefinition form, LocalDate today) {
    LocalDate date = LocalDate.parse(iso);
    LocalDate earliest = bound(field.rules().notBefore(), answers, today);
    if (earliest != null && date.isBefore(earliest)) {
      throw new Complaint("不得早于" + name(field.rules().notBefore(), form, true),
          "must not be before " + name(field.rules().notBefore(), form, false));
    }
    LocalDate latest = bound(field.rules().notAfter(), answers, today);
    if (latest != null && date.isAfter(latest)) {
      throw new Complaint("不得晚于" + name(field.rules().notAfter(), form, true),
          "must not be after " + name(field.rules().notAfter(), form, false));
    }
  }

  /** Null without a rule, or if the other date is not answered. */
  private static LocalDate bound(String rule, Map<String, Object> answers, LocalDate today) {
    if (TODAY.equals(rule)) {
      return today;
    }
    return rule != null && answers.get(rule) instanceof String iso ? LocalDate.parse(iso) : null;
  }

  private static String name(String rule, FormDefinition form, boolean chinese) {
    if (TODAY.equals(rule)) {
      return chinese ? "今天" : "today";
    }
    FormField other = form.field(rule).orElseThrow();
    return chinese ? "“" + other.labelZh() + "”" : "“" + other.labelEn() + "”";
  }
}
