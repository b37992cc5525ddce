package banjie.platform;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Every test begins at the same moment, signed in as nobody, and leaves the engine's clock, which is global, as it was. */
public class StillTime implements BeforeEachCallback, AfterEachCallback {

  @Override
  public void beforeEach(ExtensionContext context) {
    clock(context).stopAt(TestClock.START);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    clock(context).resume();
    SecurityContextHolder.clearContext();
  }

  private static TestClock clock(ExtensionContext context) {
    return SpringExtension.getApplicationContext(context).getBean(TestClock.class);
  }
}
