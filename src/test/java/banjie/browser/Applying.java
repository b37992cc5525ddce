package banjie.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Somebody applies, step by step, as the pages ask. What the pages know of the applicant already is left as it is. */
final class Applying {

  private static final Set<String> KNOWN = Set.of("applicantName", "idType", "idNumber", "mobile", "employerName", "uscc",
      "representativeName", "representativeIdNumber", "byAgent", "byGuardian");
  private static final int MOST_STEPS = 20;
  private static final String ONWARD = "main form button.govuk-button:not(.govuk-button--secondary), main button.govuk-button[form]:not(.govuk-button--secondary)";

  private final Visitor visitor;
  private final Map<String, Object> answers;
  private Runnable onEachStep = () -> { };

  private Applying(Visitor visitor, Map<String, Object> answers) {
    this.visitor = visitor;
    this.answers = answers;
  }

  /** @param answers of a complete application */
  static Applying begin(Visitor visitor, String item, Map<String, Object> answers) {
    Map<String, Object> asked = new HashMap<>(answers);
    asked.keySet().removeAll(KNOWN);
    // A form sent before all that it asks for was shown comes back with what is missing.
    visitor.expecting(422).open("/apply/" + item);
    Applying applying = new Applying(visitor, asked);
    applying.onward();
    return applying;
  }

  Applying checkingEachStep() {
    onEachStep = () -> visitor.check("applying, " + step());
    onEachStep.run();
    return this;
  }

  /** The last part of the address: who, questions, form, papers, commitment, review, receipt. */
  String step() {
    return visitor.path().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
  }

  Applying to(String target) {
    for (int i = 0; i < MOST_STEPS && !step().equals(target); i++) {
      if (Set.of("questions", "form").contains(step())) {
        fill();
      }
      onward();
      onEachStep.run();
    }
    if (!step().equals(target)) {
      throw new AssertionError("never came to " + target + ", but to " + visitor.path() + ": " + visitor.page().locator("main").innerText());
    }
    return this;
  }

  /** Presses the button that leads on; ends when the next page is there. */
  void onward() {
    visitor.leaving(() -> visitor.page().locator(ONWARD).last().click());
  }

  /** Every field of this page that there is an answer for; others may come up, or go, while these are being filled in. */
  void fill() {
    Page page = visitor.page();
    answers.forEach((key, value) -> {
      Locator field = page.locator("main form [name=\"" + key + "\"]:not([type=hidden])");
      if (field.count() > 0) {
        try {
          fill(field, value);
        } catch (TimeoutError gone) {
          if (field.count() > 0) {
            throw gone;
          }
        }
      }
    });
  }

  private static void fill(Locator field, Object value) {
    String type = (String) field.first().evaluate("e => e.type", null, new Locator.EvaluateOptions().setTimeout(3000));
    switch (type) {
      case "radio" -> choice(field, value).check();
      case "checkbox" -> {
        if (value instanceof Collection<?> many) {
          many.forEach(one -> choice(field, one).check());
        } else {
          field.setChecked(Boolean.TRUE.equals(value));
        }
      }
      case "select-one" -> field.selectOption(value.toString());
      default -> field.fill(value.toString());
    }
  }

  private static Locator choice(Locator field, Object value) {
    return field.and(field.page().locator("[value=\"" + value + "\"]"));
  }
}
