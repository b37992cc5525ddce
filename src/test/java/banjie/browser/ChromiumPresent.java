package banjie.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips what needs a browser where there is none: a JDK and Maven must suffice for the other tests. */
class ChromiumPresent implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.executable().isPresent() || Boolean.getBoolean("browser.required")) {
      return ConditionEvaluationResult.enabled("there is a Chromium, or it is demanded");
    }
    String reason = "no Chromium; on Debian as root: apt-get install --no-install-recommends chromium fonts-noto-cjk";
    System.err.printf("%n*** 页面测试已跳过 THE PAGES WERE NOT TESTED: %s ***%n*** %s%n%n", context.getDisplayName(), reason);
    return ConditionEvaluationResult.disabled(reason);
  }
}
