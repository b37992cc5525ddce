package banjie.forms;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What a form file demands of one value.
 *
 * @param minLength characters, 0 without a rule
 * @param maxLength characters, never unlimited
 * @param min null without a rule; inclusive
 * @param max null without a rule; inclusive
 * @param decimalDigits at most so many decimals, 0 means an integer
 * @param pattern null without a rule; the whole of form-js's "found anywhere" semantics, so anchor it
 * @param notBefore null, "today" or the key of another date
 * @param notAfter null, "today" or the key of another date
 * @param requiredIf null or a FEEL condition that makes the field required
 */
public record FieldRules(
    boolean required,
    int minLength,
    int maxLength,
    BigDecimal min,
    BigDecimal max,
    int decimalDigits,
    Pattern pattern,
    String notBefore,
    String notAfter,
    String requiredIf) {

  /** Longest answer where the form names no limit; anything longer is an attack or a mistake. */
  static final int TEXTFIELD_LENGTH = 500;
  static final int TEXTAREA_LENGTH = 4000;
}
