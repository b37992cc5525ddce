package banjie.process;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips the lint, loudly, where its npm modules are not installed: a JDK and Maven must suffice for the
 * tests. With {@code -Dtools.required=true} it lets the test run, and fail, instead.
 */
class LintTools implements ExecutionCondition {

  static final Path FOLDER = Path.of("tools", "bpmnlint");
  static final Path PROGRAM = FOLDER.resolve("node_modules/bpmnlint/bin/bpmnlint.js");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Files.isRegularFile(PROGRAM) || Boolean.getBoolean("tools.required")) {
      return ConditionEvaluationResult.enabled("bpmnlint is installed, or demanded");
    }
    String reason = "bpmnlint is not installed; run: npm --prefix tools/bpmnlint ci";
    System.err.printf("%n*** 模型检查已跳过 THE MODELS WERE NOT LINTED ***%n*** %s%n%n", reason);
    return ConditionEvaluationResult.disabled(reason);
  }
}
