package banjie.forms;

import banjie.catalogue.Conditions;
import banjie.catalogue.FormKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All form files, read once at the start; a file that can't be enforced stops the start. */
@Component
public class Forms implements FormKeys {

  private static final String FILES = "classpath*:forms/*.form";

  private final Map<String, FormDefinition> forms = new TreeMap<>();
  private final Visibility visibility;
  private final FormAnswers answers;

  public Forms(Conditions conditions, Clock clock) {
    visibility = new Visibility(conditions);
    answers = new FormAnswers(visibility, clock);
    for (Resource file : files()) {
      FormDefinition form = read(file);
      form.allFields().forEach(field -> checkConditions(form, field, conditions));
      if (forms.put(form.id(), form) != null) {
        throw new FormBroken(file.getFilename(), "lies twice on the classpath");
      }
    }
  }

  public Collection<FormDefinition> all() {
    return Collections.unmodifiableCollection(forms.values());
  }

  /** @throws IllegalArgumentException if there is no such form: the caller's fault, not a person's */
  public FormDefinition form(String formId) {
    FormDefinition form = forms.get(formId);
    if (form == null) {
      throw new IllegalArgumentException("no form " + formId);
    }
    return form;
  }

  /** As {@link #validate(String, Map, Map)} where the server supplies nothing to the form. */
  public Map<String, Object> validate(String formId, Map<String, ?> submitted) {
    return validate(formId, submitted, Map.of());
  }

  /**
   * Reads what a person submitted.
   *
   * @param submitted texts, numbers, booleans, lists of texts; from JSON or from a page
   * @param given what the server supplies: lists of options under their valuesKey, facts that conditions name
   * @return the answers: trimmed, typed (dates as ISO texts, integers as Long, decimals as BigDecimal); unanswered,
   *     hidden and disabled fields are absent, except that a visible checkbox is always true or false
   * @throws banjie.platform.Refusal INVALID "invalid-form" with one problem per field, all at once
   */
  public Map<String, Object> validate(String formId, Map<String, ?> submitted, Map<String, ?> given) {
    return answers.read(form(formId), submitted, given);
  }

  @Override
  public Set<String> of(String processId) {
    FormDefinition form = forms.get(processId);
    return form == null
        ? Set.of()
        : form.answeredFields().stream().map(FormField::key).collect(Collectors.toUnmodifiableSet());
  }

  /** The keys a page need not show for these answers. */
  public Set<String> hiddenKeys(String formId, Map<String, ?> answersSoFar) {
    return hiddenKeys(formId, answersSoFar, Map.of());
  }

  /** As {@link #hiddenKeys(String, Map)} where conditions name facts that the server supplies. */
  public Set<String> hiddenKeys(String formId, Map<String, ?> answersSoFar, Map<String, ?> given) {
    return visibility.hiddenKeys(form(formId), answersSoFar, given);
  }

  /** Those answers of a half-filled form that can be read, in their types; no complaint about the others. */
  public Map<String, Object> readable(String formId, Map<String, ?> typed, Map<String, ?> given) {
    return answers.readable(form(formId), typed, given);
  }

  private static Resource[] files() {
    try {
      return new PathMatchingResourcePatternResolver().getResources(FILES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FormDefinition read(Resource file) {
    try (InputStream content = file.getInputStream()) {
      return FormReader.read(file.getFilename(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkConditions(FormDefinition form, FormField field, Conditions conditions) {
    for (String condition : new String[] {field.hide(), field.rules().requiredIf()}) {
      try {
        if (condition != null) {
          conditions.check(condition);
        }
      } catch (IllegalArgumentException broken) {
        throw new FormBroken(form.id() + ".form", "the condition of " + field.id() + " is broken", broken);
      }
    }
  }
}
