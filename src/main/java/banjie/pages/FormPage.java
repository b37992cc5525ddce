package banjie.pages;

import banjie.forms.FieldOption;
import banjie.forms.FormDefinition;
import banjie.forms.FormField;
import banjie.platform.Refusal.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One form with what was typed into it and what is wrong with that; templates/form.html shows it.
 *
 * @param values as typed or stored, so that nothing is lost where they are wrong
 * @param given option lists and other values that the server supplies
 * @param hidden keys not shown for these answers
 */
public record FormPage(FormDefinition definition, Map<String, Object> values, Map<String, ?> given, Set<String> hidden,
    List<Problem> problems) {

  /** What browsers may fill in by themselves (WCAG 1.3.5); only where people speak of themselves. */
  private static final Map<String, String> AUTOCOMPLETE = Map.of(
      "applicantName", "name", "mobile", "tel", "address", "street-address", "birthDate", "bday",
      "employerName", "organization");

  public List<FormField> fields() {
    return definition.fields();
  }

  public boolean shows(FormField field) {
    return field.key() == null ? anyShown(field) : !hidden.contains(field.key());
  }

  /** A group is worth its heading while anything in it is shown. */
  private boolean anyShown(FormField field) {
    return field.children().isEmpty() || field.children().stream().anyMatch(this::shows);
  }

  /** As an input shows it; the empty text where nothing was answered. */
  public String value(FormField field) {
    Object value = values.get(field.key());
    if (value == null) {
      value = given.get(field.key());
    }
    return value == null ? "" : value.toString();
  }

  public boolean chosen(FormField field, String option) {
    return values.get(field.key()) instanceof Collection<?> many ? many.contains(option) : value(field).equals(option);
  }

  public boolean ticked(FormField field) {
    String value = value(field);
    return value.equals("true") || value.equals("on");
  }

  /** The complaints about this field, in the page's language. */
  public List<String> complaints(FormField field) {
    return problems.stream().filter(problem -> isAbout(problem, field)).map(FormPage::words).toList();
  }

  private static String words(Problem problem) {
    return Words.english() ? problem.messageEn() : problem.messageZh();
  }

  private static boolean isAbout(Problem problem, FormField field) {
    return problem.field() != null && (problem.field().equals(field.key())
        || field.key() != null && problem.field().startsWith(field.key() + "["));
  }

  /** Fixed ones, or those that the server supplies. */
  public List<FieldOption> options(FormField field) {
    if (field.valuesKey() == null) {
      return field.options();
    }
    List<FieldOption> options = new ArrayList<>();
    if (given.get(field.valuesKey()) instanceof Collection<?> supplied) {
      supplied.forEach(one -> options.add(option(one)));
    }
    return options;
  }

  private static FieldOption option(Object supplied) {
    if (supplied instanceof Map<?, ?> map) {
      Object english = map.get("labelEn");
      return new FieldOption(String.valueOf(map.get("value")), String.valueOf(map.get("label")), english == null ? "" : english.toString());
    }
    return new FieldOption(supplied.toString(), supplied.toString(), "");
  }

  /** Optional fields are marked, required ones are the rule. */
  public boolean optional(FormField field) {
    return !field.disabled() && !field.rules().required() && field.rules().requiredIf() == null;
  }

  public String autocomplete(FormField field) {
    return AUTOCOMPLETE.getOrDefault(field.key(), "off");
  }

  /** Digits need no letters on a telephone's keyboard. */
  public String inputMode(FormField field) {
    return field.identifier() == null ? "text" : switch (field.identifier()) {
      case MOBILE -> "tel";
      default -> "text";
    };
  }
}
