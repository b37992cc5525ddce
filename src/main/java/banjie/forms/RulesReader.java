package banjie.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the "validate" block and the rules that are kept in "properties". */
final class RulesReader {

  private static final Set<String> KNOWN =
      Set.of("required", "minLength", "maxLength", "min", "max", "pattern", "validationType");

  private RulesReader() {}

  static FieldRules read(String file, FieldType type, JsonNode node) {
    JsonNode validate = node.path("validate");
    validate.fieldNames().forEachRemaining(name -> {
      if (!KNOWN.contains(name)) {
        throw new FormBroken(file, "unknown validation '" + name + "'");
      }
    });
    // The built-in kinds of form-js (email, phone) are looser than our identifiers, so only patterns are allowed.
    if (!"custom".equals(validate.path("validationType").asText("custom"))) {
      throw new FormBroken(file, "validationType must be custom");
    }
    JsonNode properties = node.path("properties");
    return new FieldRules(
        validate.path("required").asBoolean(),
        validate.path("minLength").asInt(0),
        validate.path("maxLength").asInt(
            type == FieldType.TEXTAREA ? FieldRules.TEXTAREA_LENGTH : FieldRules.TEXTFIELD_LENGTH),
        number(validate, "min"),
        number(validate, "max"),
        node.path("decimalDigits").asInt(0),
        pattern(file, FormReader.text(validate, "pattern")),
        FormReader.text(properties, "notBefore"),
        FormReader.text(properties, "notAfter"),
        withoutEquals(FormReader.text(properties, "requiredIf")));
  }

  private static BigDecimal number(JsonNode validate, String name) {
    return validate.path(name).isNumber() ? validate.path(name).decimalValue() : null;
  }

  private static Pattern pattern(String file, String pattern) {
    try {
      return pattern == null ? null : Pattern.compile(pattern);
    } catch (PatternSyntaxException broken) {
      throw new FormBroken(file, "the pattern " + pattern + " is broken", broken);
    }
  }

  private static String withoutEquals(String condition) {
    return condition == null ? null : condition.replaceFirst("^=", "").strip();
  }
}
