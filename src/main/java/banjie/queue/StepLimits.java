package banjie.queue;

import banjie.casefile.Step;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param steps working days for each step; none or 0 is no limit */
@ConfigurationProperties("banjie.limits")
record StepLimits(@DefaultValue Map<Step, Integer> steps) {

  StepLimits {
    steps = Map.copyOf(steps);
    steps.forEach((step, days) -> {
      if (days < 0) {
        throw new IllegalArgumentException("banjie.limits.steps." + step + " is negative: " + days);
      }
    });
  }

  int daysOf(Step step) {
    return steps.getOrDefault(step, 0);
  }
}
