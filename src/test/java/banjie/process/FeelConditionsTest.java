package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeelConditionsTest {

  private final FeelConditions conditions = new FeelConditions();

  @Test
  void theSameQuestionAboutAnotherPersonIsAnotherQuestion() {
    for (int round = 0; round < 2; round++) {
      assertThat(conditions.evaluate("age < 18 and kind = \"A\"", Map.of("age", 17, "kind", "A"))).isTrue();
      assertThat(conditions.evaluate("age < 18 and kind = \"A\"", Map.of("age", 18, "kind", "A"))).isFalse();
      assertThat(conditions.evaluate("age < 18 and kind = \"A\"", Map.of("age", 17, "kind", "B"))).isFalse();
    }
  }

  @Test
  void whatItDoesNotReadChangesNothing() {
    assertThat(conditions.evaluate("age < 18", Map.of("age", 17, "name", "甲"))).isTrue();
    assertThat(conditions.evaluate("age < 18", Map.of("age", 17, "name", "乙"))).isTrue();
  }

  @Test
  void anEmptyAnswerIsNeitherYesNorNo() {
    Map<String, Object> empty = new HashMap<>();
    empty.put("byAgent", null);
    assertThat(conditions.evaluate("byAgent", empty)).isNull();
    assertThat(conditions.evaluate("byAgent != true", empty)).isTrue();
    assertThat(conditions.evaluate("byAgent", Map.of("byAgent", true))).isTrue();
  }

  @Test
  void aListIsLookedAtEachTime() {
    List<String> kinds = new ArrayList<>(List.of("A"));
    Map<String, Object> answers = Map.of("kinds", kinds);
    assertThat(conditions.evaluate("list contains(kinds, \"B\")", answers)).isFalse();
    kinds.add("B");
    assertThat(conditions.evaluate("list contains(kinds, \"B\")", answers)).isTrue();
  }
}
