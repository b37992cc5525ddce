package banjie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banjie.platform.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Each person gets exactly the papers they need. */
class ChecklistTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** Persons, one per line: item, answers, papers, findings (code or code! when it stops), open questions. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = "/checklists.csv", delimiter = '|', numLinesToSkip = 1, emptyValue = "")
  void exactPapers(String item, String answers, String papers, String findings, String open) {
    Checklist list = Guide.CATALOGUE.strictChecklist(Guide.CATALOGUE.item(item), answers(answers), Set.of(), TODAY);
    assertThat(list.materials().stream().map(Checklist.Needed::code)).containsExactlyElementsOf(words(papers));
    assertThat(list.findings().stream().map(f -> f.code() + (f.onFail() == EligibilityRule.OnFail.STOP ? "!" : "")))
        .containsExactlyElementsOf(words(findings));
    assertThat(list.openQuestions()).containsExactlyInAnyOrderElementsOf(words(open));
  }

  /** The table above is complete: each condition holds for one of its persons and fails for another. */
  @Test
  void everyConditionIsSeenBothWays() throws IOException {
    var seen = new HashMap<String, Set<Boolean>>();
    try (var in = new BufferedReader(new InputStreamReader(
        getClass().getResourceAsStream("/checklists.csv"), StandardCharsets.UTF_8))) {
      in.lines().skip(1).map(line -> line.split("\\|", -1)).forEach(cells -> {
        Item item = Guide.CATALOGUE.item(cells[0].strip());
        Checklist list = Guide.CATALOGUE.checklist(item, answers(cells[1]), TODAY);
        if (list.openQuestions().isEmpty()) {
          item.materials().stream().filter(m -> m.condition() != null).forEach(m ->
              seen.computeIfAbsent(item.code() + "/" + m.code(), k -> new HashSet<>()).add(list.needs(m.code())));
          item.eligibility().forEach(rule ->
              seen.computeIfAbsent(item.code() + "/" + rule.code(), k -> new HashSet<>())
                  .add(list.findings().stream().anyMatch(f -> f.code().equals(rule.code()))));
        }
      });
    }
    assertThat(seen).hasSizeGreaterThan(40).allSatisfy((condition, ways) -> assertThat(ways).hasSize(2));
  }

  @Test
  void ageComesFromTheIdentityNumber() {
    Item card = Guide.CATALOGUE.item("social-security-card-issue");
    Map<String, Object> person = Map.of("idNumber", "11010519491231002X", "age", 5);
    assertThat(Guide.CATALOGUE.checklist(card, person, TODAY).needs("photo")).isTrue();
    assertThat(Guide.CATALOGUE.checklist(card, person, LocalDate.of(1957, 12, 30)).needs("photo")).isFalse();
    assertThat(Guide.CATALOGUE.checklist(card, person, LocalDate.of(1957, 12, 31)).needs("photo")).isTrue();
    assertThat(Guide.CATALOGUE.checklist(card, person, LocalDate.of(1967, 12, 30)).needs("guardian-id-card")).isTrue();
    assertThat(Guide.CATALOGUE.checklist(card, person, LocalDate.of(1967, 12, 31)).needs("guardian-id-card")).isFalse();
  }

  @Test
  void benefitStartsOnTheSixtiethBirthday() {
    Item benefit = Guide.CATALOGUE.item("resident-pension-benefit");
    Map<String, Object> person = Map.of("idNumber", "440524188001010014", "enrolled", true, "receivesOtherPension", false);
    assertThat(Guide.CATALOGUE.checklist(benefit, person, LocalDate.of(1939, 12, 31)).stopped()).isTrue();
    assertThat(Guide.CATALOGUE.checklist(benefit, person, LocalDate.of(1940, 1, 1)).findings()).isEmpty();
  }

  @Test
  void papersPerWorkerAreMultiplied() {
    Item renewal = Guide.CATALOGUE.item("labour-filing-renewal");
    assertThat(Guide.CATALOGUE.checklist(renewal, Map.of("workerCount", 5), TODAY).materials())
        .extracting(Checklist.Needed::originals).containsExactly(3, 10, 10);
  }

  @Test
  void theHouseholdRegisterDecidesWhoStamps() {
    Item item = Guide.CATALOGUE.item("unemployment-registration");
    assertThat(Guide.CATALOGUE.checklist(item, Map.of("residence", "RURAL"), TODAY).preconditions())
        .extracting(Precondition::code).containsExactly("collect-form", "stamp-rural");
    assertThat(Guide.CATALOGUE.checklist(item, Map.of("residence", "URBAN"), TODAY).preconditions())
        .extracting(Precondition::code).containsExactly("collect-form", "stamp-urban");
  }

  @ParameterizedTest(name = "{0} {1}={2}")
  @CsvSource({
    "resident-pension-benefit, age, abc", "resident-pension-benefit, age, -1", "resident-pension-benefit, age, 60.5",
    "resident-pension-benefit, age, 151", "resident-pension-benefit, age, 1e999999999",
    "resident-pension-benefit, enrolled, yes", "resident-pension-benefit, nonsense, 1",
    "resident-pension-benefit, idNumber, 110105194912310021", "labour-dispatch-licence, registeredCapital, NaN",
    "employment-hardship-recognition, hardshipKind, POOR", "labour-filing-renewal, workerCount, 0",
  })
  void malformedAnswersAreRefusedByName(String item, String key, String value) {
    assertThatThrownBy(() -> Guide.CATALOGUE.strictChecklist(Guide.CATALOGUE.item(item), Map.of(key, value), Set.of(), TODAY))
        .isInstanceOfSatisfying(Refusal.class, r -> {
          assertThat(r.kind()).isEqualTo(Refusal.Kind.INVALID);
          assertThat(r.problems()).extracting(Refusal.Problem::field).containsExactly(key);
        });
  }

  @Test
  void allWrongAnswersAreNamedAtOnce() {
    var answers = new HashMap<String, Object>(Map.of("age", List.of(1), "enrolled", 3, "address", Map.of(), "x", "y"));
    answers.put("receivesOtherPension", null);
    assertThatThrownBy(() -> Guide.CATALOGUE.strictChecklist(
            Guide.CATALOGUE.item("resident-pension-benefit"), answers, Set.of(), TODAY))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.problems()).extracting(Refusal.Problem::field)
            .containsExactlyInAnyOrder("age", "enrolled", "address", "x"));
  }

  private static Map<String, Object> answers(String text) {
    var answers = new HashMap<String, Object>();
    words(text).forEach(pair -> answers.put(pair.split("=")[0], pair.split("=")[1]));
    return answers;
  }

  private static List<String> words(String text) {
    return text == null || text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
  }
}
