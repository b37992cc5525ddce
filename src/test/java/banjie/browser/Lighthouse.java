package banjie.browser;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** tools/lighthouse as a program; where its npm modules are missing, its tests are skipped loudly, unless they are demanded. */
final class Lighthouse implements ExecutionCondition {

  /** @param preset mobile or desktop; cookie of who is signed in, or null */
  record Page(String name, String url, String preset, String cookie) {}

  /** @param scores by category, 0 to 100; faults what they are short of, and where */
  record Result(String name, Map<String, Integer> scores, List<String> faults) {}

  private static final Path FOLDER = Path.of("tools", "lighthouse");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Result> measure(List<String> categories, int runs, List<Page> pages) throws IOException, InterruptedException {
    Map<String, Object> plan = Map.of("chrome", Chromium.executable().orElseThrow().toString(), "categories", categories,
        "runs", runs, "pages", pages);
    Path log = Files.createTempFile(Path.of("target"), "lighthouse", ".log");
    Process program = new ProcessBuilder("node", "measure.mjs").directory(FOLDER.toFile())
        .redirectError(log.toFile()).start();
    try (var input = program.getOutputStream()) {
      JSON.writeValue(input, plan);
    }
    byte[] output = program.getInputStream().readAllBytes();
    if (program.waitFor() != 0) {
      throw new AssertionError("Lighthouse failed: " + Files.readString(log));
    }
    return JSON.readValue(output, new TypeReference<>() {});
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Files.isDirectory(FOLDER.resolve("node_modules/lighthouse")) || Boolean.getBoolean("tools.required")) {
      return ConditionEvaluationResult.enabled("Lighthouse is installed, or demanded");
    }
    String reason = "Lighthouse is not installed; run: npm --prefix tools/lighthouse ci";
    System.err.printf("%n*** 页面评分已跳过 THE PAGES WERE NOT GIVEN SCORES ***%n*** %s%n%n", reason);
    return ConditionEvaluationResult.disabled(reason);
  }
}
