package banjie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.forms.FieldOption;
import banjie.forms.FieldType;
import banjie.forms.FormDefinition;
import banjie.forms.FormField;
import banjie.forms.Forms;
import banjie.process.FeelConditions;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form asks and what the catalogue's conditions read is one map of answers. */
class FormsMatchCatalogueTest {

  private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Forms FORMS = new Forms(new FeelConditions(),
      Clock.fixed(Instant.from(TODAY.atStartOfDay(ZONE)), ZONE));
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the server answers from its own cases, where a question asks for it. */
  private static final Map<String, Object> KNOWN =
      Map.of("hardshipRecognised", true, "employmentFilingApproved", true, "channel", "COUNTER");
  private static final Map<Question.Type, Set<FieldType>> FITTING = Map.of(
      Question.Type.BOOL, Set.of(FieldType.CHECKBOX),
      Question.Type.CHOICE, Set.of(FieldType.RADIO, FieldType.SELECT),
      Question.Type.NUMBER, Set.of(FieldType.NUMBER),
      Question.Type.TEXT, Set.of(FieldType.TEXTFIELD, FieldType.TEXTAREA));

  static Stream<Item> items() {
    return Guide.CATALOGUE.items().stream();
  }

  @ParameterizedTest
  @MethodSource("items")
  void theFormAsksEveryQuestionThatOnlyTheApplicantCanAnswer(Item item) {
    FormDefinition form = FORMS.form(item.processId());
    item.questions().stream().filter(question -> question.derivedFrom() == null).forEach(question -> {
      assertThat(form.field(question.key())).as(question.key()).isPresent();
      FormField field = form.field(question.key()).orElseThrow();
      assertThat(FITTING.get(question.type())).as(question.key()).contains(field.type());
      assertThat(values(field)).as(question.key()).isEqualTo(values(question));
      if (question.type() == Question.Type.NUMBER) {
        assertThat(field.rules().decimalDigits()).as(question.key()).isZero();
        assertThat(field.rules().min()).as(question.key()).isGreaterThanOrEqualTo(BigDecimal.valueOf(question.min()));
        assertThat(question.max() == null || field.rules().max().compareTo(BigDecimal.valueOf(question.max())) <= 0)
            .as(question.key()).isTrue();
      }
    });
  }

  @ParameterizedTest
  @MethodSource("items")
  void theFormAsksNothingThatTheServerKnows(Item item) {
    FormDefinition form = FORMS.form(item.processId());

    assertThat(item.questions()).filteredOn(question -> question.derivedFrom() != null)
        .noneMatch(question -> form.field(question.key()).isPresent());
    assertThat(item.questions()).filteredOn(question -> "casefile".equals(question.derivedFrom()))
        .extracting(Question::key).isSubsetOf(KNOWN.keySet());
  }

  @ParameterizedTest
  @MethodSource("items")
  void everyChoiceOfTheFormThatIsAQuestionHasItsOptions(Item item) {
    FORMS.form(item.processId()).allFields().stream()
        .filter(field -> field.type() == FieldType.RADIO || field.type() == FieldType.SELECT)
        .forEach(field -> item.question(field.key())
            .ifPresent(question -> assertThat(values(field)).as(field.key()).isEqualTo(values(question))));
  }

  @ParameterizedTest
  @MethodSource("items")
  void theSampleIsEligibleAndLeavesNothingOpen(Item item) {
    Map<String, Object> answers = new HashMap<>(FORMS.validate(item.processId(), sample(item)));
    answers.putAll(KNOWN);

    Checklist list = Guide.CATALOGUE.checklist(item, answers, TODAY);

    assertThat(list.stopped()).as("%s", list.findings()).isFalse();
    assertThat(list.openQuestions()).isEmpty();
  }

  private static List<String> values(FormField field) {
    return field.options().stream().map(FieldOption::value).toList();
  }

  private static List<String> values(Question question) {
    return question.options().stream().map(Question.Option::value).toList();
  }

  private static Map<String, Object> sample(Item item) {
    try (InputStream file = FormsMatchCatalogueTest.class.getResourceAsStream("/samples/" + item.code() + ".json")) {
      return JSON.readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
