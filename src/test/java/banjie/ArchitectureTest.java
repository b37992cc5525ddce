package banjie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  private static final String BROKEN = "banjie.brokenarchitecture";

  @TestFactory
  Stream<DynamicTest> theBureauKeepsItsRules() {
    JavaClasses ours = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("banjie");
    return new ArchitectureRules("banjie").all().entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(ours)));
  }

  /** A rule that can't fail proves nothing. The broken copy breaks each; it says where. */
  @Test
  void theBrokenCopyBreaksEveryRule() {
    JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);
    Map<String, String> found = new TreeMap<>();
    for (Map.Entry<String, ArchRule> rule : new ArchitectureRules(BROKEN).all().entrySet()) {
      found.put(rule.getKey(), String.join("\n", rule.getValue().evaluate(broken).getFailureReport().getDetails()));
    }

    assertThat(found).allSatisfy((rule, details) -> assertThat(details).as(rule).isNotEmpty());
    assertThat(found.get("only process knows the engine")).contains("EngineQuestion");
    assertThat(found.get("nothing uses process")).contains("AskEngine");
    assertThat(found.get("features never use each other")).contains("intake.DecideIntake");
    assertThat(found.get("faces never use each other")).contains("portal.HomePages");
    assertThat(found.get("nothing uses a face")).contains("DecideReview");
    assertThat(found.get("casefile is plain Java")).contains("StringUtils");
    assertThat(found.get("deadlines is plain Java")).contains("Assert");
    assertThat(found.get("packages have no cycles")).contains("Cycle detected");
    assertThat(found.get("only the bureau's clock reads the time").lines())
        .as("Instant.now(), LocalDate.now(zone), new Date(), System.currentTimeMillis() and Clock.systemUTC(), "
            + "but not LocalDate.now(clock) or System.nanoTime()")
        .hasSize(5);
  }
}
