package banjie.catalogue;

import banjie.platform.Refusal;
import banjie.platform.Refusal.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An applicant's answers with the types that the conditions expect: Boolean, Long or String. Keys without a value are absent;
 * age and sex come from the identity number where there is one. Passports and old permits tell neither: the birth date that
 * the form asks of their holders tells the age.
 */
final class Answers {

  /** Keys of the case's flat map that decide nothing here and need no definition by an item. */
  private static final Set<String> COMMON = Set.of(
      "itemCode", "applicantName", "idType", "idNumber", "birthDate", "mobile", "address", "byAgent", "agentName",
      "agentIdNumber", "byGuardian", "guardianName", "guardianIdNumber", "employerName", "uscc", "representativeName",
      "representativeIdNumber", "age", "sex", "stationOffice", "stampedOnPaper", "residence", "channel");

  private static final int LONGEST = 200;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

  private Answers() {}

  /** As {@link #lenient}, but a key that neither the item nor its form knows, or a wrong identity number, is refused too. */
  static Map<String, Object> strict(Item item, Map<String, Object> raw, Set<String> formKeys, LocalDate today) {
    var problems = new ArrayList<Problem>();
    raw.forEach((key, value) -> {
      if (item.question(key).isEmpty()) {
        checkOther(key, value, formKeys, problems);
      }
    });
    checkIdentity(raw, today, problems);
    checkBirthDate(raw, today, problems);
    return read(item, raw, today, problems);
  }

  /** @throws Refusal if the answer to one of the item's questions has the wrong type or is no option */
  static Map<String, Object> lenient(Item item, Map<String, Object> raw, LocalDate today) {
    return read(item, raw, today, new ArrayList<>());
  }

  private static Map<String, Object> read(Item item, Map<String, Object> raw, LocalDate today, List<Problem> problems) {
    var answers = new HashMap<String, Object>();
    for (Question question : item.questions()) {
      Object value = raw.get(question.key());
      if (value == null || value instanceof String text && text.isBlank()) {
        value = question.defaultValue();
      }
      if (value != null) {
        try {
          answers.put(question.key(), value(question, value));
        } catch (IllegalArgumentException wrong) {
          problems.add(new Problem(question.key(), question.labelZh() + "：" + wrong.getMessage(), expected(question)));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(Refusal.Kind.INVALID, "answers-invalid", problems);
    }
    derive(item, raw, today, answers);
    return answers;
  }

  private static void derive(Item item, Map<String, Object> raw, LocalDate today, Map<String, Object> answers) {
    Optional<IdentityNumber> number = raw.get("idNumber") instanceof String text
        ? IdentityNumber.of(text.strip()).filter(id -> id.age(today) >= 0)
        : Optional.empty();
    if (item.question("sex").isPresent()) {
      number.ifPresent(id -> answers.put("sex", id.male() ? "MALE" : "FEMALE"));
    }
    if (item.question("age").isPresent()) {
      number.map(id -> id.age(today))
          .or(() -> typedAge(raw.get("birthDate"), today))
          .ifPresent(age -> answers.put("age", age.longValue()));
    }
  }

  /** Empty without a date or for one after today. */
  private static Optional<Integer> typedAge(Object birthDate, LocalDate today) {
    try {
      return birthDate instanceof String text
          ? Optional.of(IdentityNumber.age(LocalDate.parse(text.strip()), today)).filter(age -> age >= 0)
          : Optional.empty();
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  /** @throws IllegalArgumentException with what was expected, in Chinese */
  static Object value(Question question, Object value) {
    return switch (question.type()) {
      case BOOL -> bool(value);
      case NUMBER -> number(question, value);
      case CHOICE -> {
        if (question.options().stream().noneMatch(o -> o.value().equals(value))) {
          throw new IllegalArgumentException(
              "只能是" + String.join("、", question.options().stream().map(Question.Option::value).toList()) + "之一");
        }
        yield value;
      }
      case TEXT -> {
        if (!(value instanceof String text) || text.length() > LONGEST) {
          throw new IllegalArgumentException("须为不超过" + LONGEST + "字的文字");
        }
        yield text.strip();
      }
    };
  }

  /** Forms post text, so "true" and "false" count too. */
  private static Boolean bool(Object value) {
    if (value instanceof Boolean bool) {
      return bool;
    }
    if ("true".equals(value) || "false".equals(value)) {
      return Boolean.valueOf((String) value);
    }
    throw new IllegalArgumentException("只能是true或false");
  }

  private static Long number(Question question, Object value) {
    if (value instanceof Number || value instanceof String) {
      try {
        // 40 characters hold every number in range; longer ones aren't worth parsing
        String text = value.toString().strip();
        var number = new BigDecimal(text.length() > 40 ? "?" : text);
        if (number.abs().compareTo(LARGEST) <= 0
            && (question.min() == null || number.compareTo(BigDecimal.valueOf(question.min())) >= 0)
            && (question.max() == null || number.compareTo(BigDecimal.valueOf(question.max())) <= 0)) {
          return number.longValueExact();
        }
      } catch (ArithmeticException | NumberFormatException notWhole) {
        // told below
      }
    }
    throw new IllegalArgumentException("须为" + range(question, "不小于", "不大于") + "整数");
  }

  private static String range(Question question, String atLeast, String atMost) {
    String from = question.min() == null ? "" : atLeast + question.min() + "的";
    return from + (question.max() == null ? "" : atMost + question.max() + "的");
  }

  private static String expected(Question question) {
    return question.labelEn() + " must be " + switch (question.type()) {
      case BOOL -> "true or false";
      case NUMBER -> "a whole number"
          + (question.min() == null ? "" : ", at least " + question.min())
          + (question.max() == null ? "" : ", at most " + question.max());
      case CHOICE -> "one of " + question.options().stream().map(Question.Option::value).toList();
      case TEXT -> "text of at most " + LONGEST + " characters";
    };
  }

  private static void checkOther(String key, Object value, Set<String> formKeys, List<Problem> problems) {
    if (!COMMON.contains(key) && !formKeys.contains(key)) {
      problems.add(new Problem(key, "本事项没有“" + key + "”这个问题", "This item asks no question '" + key + "'"));
    } else if (value instanceof String text && text.length() > LONGEST
        || value != null && !(value instanceof String || value instanceof Boolean || value instanceof Number)) {
      problems.add(new Problem(key, "须为不超过" + LONGEST + "字的文字", "Must be text of at most " + LONGEST + " characters"));
    }
  }

  private static void checkIdentity(Map<String, Object> raw, LocalDate today, List<Problem> problems) {
    Object number = raw.get("idNumber");
    Object type = raw.get("idType");
    boolean resident = type == null || "RESIDENT_ID".equals(type);
    if (number == null || !resident || number instanceof String blank && blank.isBlank()) {
      return;
    }
    if (!(number instanceof String text)
        || IdentityNumber.of(text.strip()).filter(id -> id.age(today) >= 0).isEmpty()) {
      problems.add(new Problem("idNumber", "公民身份号码有误，请核对", "Not a valid resident ID number"));
    }
  }

  private static void checkBirthDate(Map<String, Object> raw, LocalDate today, List<Problem> problems) {
    Object date = raw.get("birthDate");
    if (date instanceof String text && !text.isBlank() && typedAge(text, today).isEmpty()) {
      problems.add(new Problem("birthDate", "出生日期须为不晚于今天的日期，如2010-03-01", "Must be a date such as 2010-03-01, not after today"));
    }
  }
}
