package banjie.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns one submitted value into its type, by the field's type alone; emptiness becomes null. */
final class AnswerReader {

  /** Longest number, date or choice that is looked at; beyond it the text is not parsed at all. */
  private static final int SHORT = 200;
  private static final int MOST_CHOICES = 100;
  /** Digits before the point; keeps 1e999999999 from being written out. */
  private static final int MOST_DIGITS = 15;
  /** Places after the point that are looked at; keeps 1e-999999999 from being written out. */
  private static final int MOST_PLACES = 50;
  private static final int FIRST_YEAR = 1850;
  private static final int LAST_YEAR = 2199;

  private AnswerReader() {}

  /** @throws Complaint if the value is not of the field's type */
  static Object read(FormField field, Object value, Map<String, ?> given) {
    if (value == null) {
      return null;
    }
    return switch (field.type()) {
      case TEXTFIELD -> text(value, false);
      case TEXTAREA -> text(value, true);
      case NUMBER -> number(value, field.rules().decimalDigits());
      case DATETIME -> date(value);
      case CHECKBOX -> truth(value);
      case RADIO, SELECT -> choice(value, allowed(field, given));
      case CHECKLIST -> choices(value, allowed(field, given));
      case TEXT, GROUP, SEPARATOR, SPACER -> null;
    };
  }

  private static String text(Object value, boolean lines) {
    if (!(value instanceof String text)) {
      throw new Complaint("应为文字", "must be text");
    }
    String trimmed = text.strip();
    if (trimmed.chars().anyMatch(c -> Character.isISOControl(c) && !(lines && (c == '\n' || c == '\r' || c == '\t')))) {
      throw new Complaint("含有不可见的控制字符", "contains control characters");
    }
    return trimmed.isEmpty() ? null : trimmed;
  }

  private static String shortText(Object value, Complaint otherwise) {
    if (value instanceof String text && text.length() <= SHORT) {
      return text.strip();
    }
    throw otherwise;
  }

  private static Object number(Object value, int decimalDigits) {
    Complaint noNumber = new Complaint("应为数字", "must be a number");
    String text = value instanceof Number ? value.toString() : shortText(value, noNumber);
    if (text.isEmpty()) {
      return null;
    }
    BigDecimal number;
    try {
      number = new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw noNumber;
    }
    if (number.signum() != 0 && (long) number.precision() - number.scale() > MOST_DIGITS) {
      throw new Complaint("数字过大", "is too large");
    }
    return rounded(number, decimalDigits);
  }

  private static Object rounded(BigDecimal number, int decimalDigits) {
    try {
      if (number.scale() > MOST_PLACES) {
        throw new ArithmeticException("too many places");
      }
      BigDecimal exact = number.signum() == 0 ? BigDecimal.ZERO : number.setScale(decimalDigits, RoundingMode.UNNECESSARY);
      return decimalDigits == 0 ? (Object) exact.longValueExact() : exact;
    } catch (ArithmeticException tooFine) {
      throw decimalDigits == 0
          ? new Complaint("应为整数", "must be an integer")
          : new Complaint("最多 " + decimalDigits + " 位小数", "may have at most " + decimalDigits + " decimals");
    }
  }

  private static String date(Object value) {
    Complaint noDate = new Complaint("应为日期，如 2026-03-01", "must be a date such as 2026-03-01");
    String text = shortText(value, noDate);
    if (text.isEmpty()) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
        throw noDate;
      }
      return date.toString();
    } catch (DateTimeException e) {
      throw noDate;
    }
  }

  private static Boolean truth(Object value) {
    if (value instanceof Boolean truth) {
      return truth;
    }
    // Pages send "on" or "true" for a ticked box.
    if ("true".equals(value) || "on".equals(value)) {
      return true;
    }
    if ("false".equals(value) || "".equals(value)) {
      return false;
    }
    throw new Complaint("应为是或否", "must be true or false");
  }

  /** @param allowed null if the choices aren't known here */
  private static String choice(Object value, Set<String> allowed) {
    Complaint noChoice = new Complaint("不在可选范围内", "is none of the options");
    String text = shortText(value, noChoice);
    if (text.isEmpty()) {
      return null;
    }
    if (allowed != null && !allowed.contains(text)) {
      throw noChoice;
    }
    return text;
  }

  private static List<String> choices(Object value, Set<String> allowed) {
    Complaint noList = new Complaint("应为选项列表", "must be a list of options");
    Collection<?> many = value instanceof Collection<?> list ? list
        : value instanceof String[] array ? List.of(array)
        : value instanceof String one ? List.of(one) : null;
    if (many == null || many.size() > MOST_CHOICES) {
      throw noList;
    }
    Set<String> chosen = new LinkedHashSet<>();
    many.forEach(one -> chosen.add(choice(one, allowed)));
    chosen.remove(null);
    return chosen.isEmpty() ? null : List.copyOf(chosen);
  }

  private static Set<String> allowed(FormField field, Map<String, ?> given) {
    if (field.valuesKey() == null) {
      return values(field.options());
    }
    return given.get(field.valuesKey()) instanceof Collection<?> supplied ? values(supplied) : null;
  }

  private static Set<String> values(Collection<?> options) {
    Set<String> values = new LinkedHashSet<>();
    for (Object option : options) {
      values.add(option instanceof FieldOption fixed ? fixed.value()
          : option instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : String.valueOf(option));
    }
    return values;
  }
}
