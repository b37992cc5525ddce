package banjie.process;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Remembers which walks this JVM has started, so that a coverage of none is not mistaken for a bad one. */
class WalkedClasses implements BeforeAllCallback {

  private static final Set<String> NAMES = new ConcurrentSkipListSet<>();

  static Set<String> names() {
    return NAMES;
  }

  @Override
  public void beforeAll(ExtensionContext walk) {
    NAMES.add(walk.getRequiredTestClass().getSimpleName());
  }
}
