package banjie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Lighthouse's marks for the pages that most people see: accessibility 100, best practices 95 and more. Speed is
 * measured by scripts/lighthouse alone, since a build on a busy machine would measure the machine.
 */
@BrowserTest
@ExtendWith(Lighthouse.class)
class LighthouseTest {

  /** Set by scripts/lighthouse. */
  private static final boolean SPEED = Boolean.getBoolean("lighthouse.speed");
  private static final int LEAST = 95;
  private static final Path TABLE = Path.of("target", "lighthouse.md");

  @Autowired private Bureau bureau;

  @Test
  void thePagesMostPeopleSeeHaveFullMarks(Visitors visitors) throws Exception {
    List<String> categories = new ArrayList<>(List.of("accessibility", "best-practices"));
    if (SPEED) {
      categories.add("performance");
    }
    List<Lighthouse.Result> results = Lighthouse.measure(categories, SPEED ? 3 : 1, pages(visitors));
    writeTable(categories, results);

    assertThat(results).allSatisfy(result -> {
      Map<String, Integer> scores = result.scores();
      assertThat(scores.get("accessibility")).as("%s: %s", result.name(), result.faults()).isEqualTo(100);
      assertThat(scores.get("best-practices")).as("%s: %s", result.name(), result.faults()).isGreaterThanOrEqualTo(LEAST);
      if (SPEED) {
        assertThat(scores.get("performance")).as("%s: %s", result.name(), result.faults()).isGreaterThanOrEqualTo(LEAST);
      }
    });
  }

  private List<Lighthouse.Page> pages(Visitors visitors) {
    Map<String, Object> answers = bureau.sample("social-security-card-issue");
    answers.put("idNumber", "210381199001011233");
    String mine = Bureau.created(bureau.tryToFile("citizen", "social-security-card-issue", answers, List.of()));
    String citizen = visitors.cookie("citizen");
    return List.of(
        page(visitors, "home", "/", "mobile", null),
        page(visitors, "item", "/matters/resident-pension-benefit", "mobile", null),
        page(visitors, "apply", "/apply/resident-pension-enrolment", "mobile", citizen),
        page(visitors, "my case", "/my/cases/" + mine, "mobile", citizen),
        page(visitors, "desk", "/desk", "desktop", visitors.cookie("intake")),
        page(visitors, "board", "/board", "desktop", visitors.cookie("supervisor")));
  }

  private static Lighthouse.Page page(Visitors visitors, String name, String path, String preset, String cookie) {
    return new Lighthouse.Page(name, visitors.address() + path, preset, cookie);
  }

  private static void writeTable(List<String> categories, List<Lighthouse.Result> results) throws IOException {
    StringBuilder table = new StringBuilder("| page | " + String.join(" | ", categories) + " |\n|---|" + "---|".repeat(categories.size()) + "\n");
    results.forEach(result -> {
      table.append("| ").append(result.name());
      categories.forEach(category -> table.append(" | ").append(result.scores().get(category)));
      table.append(" |\n");
    });
    Files.writeString(TABLE, table);
    System.out.println(table);
  }
}
