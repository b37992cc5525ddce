package banjie.browser;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a test its visitors, and after it asks what their browsers complained of. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

  private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(BrowserExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Visitors.class;
  }

  @Override
  public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getStore(HERE).getOrComputeIfAbsent(Visitors.class, type -> visitors(test), Visitors.class);
  }

  private static Visitors visitors(ExtensionContext test) {
    ApplicationContext application = SpringExtension.getApplicationContext(test);
    int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    return new Visitors(Chromium.of(test).browser(), "http://localhost:" + port);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Visitors visitors = test.getStore(HERE).remove(Visitors.class, Visitors.class);
    if (visitors == null) {
      return;
    }
    boolean failed = test.getExecutionException().isPresent();
    if (failed) {
      visitors.picturesOfFailure(test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName());
    }
    List<String> problems = visitors.leave();
    if (problems.isEmpty()) {
      return;
    }
    AssertionError complaint = new AssertionError("the browser complained of:\n  " + String.join("\n  ", problems));
    test.getExecutionException().ifPresentOrElse(failure -> failure.addSuppressed(complaint), () -> {
      throw complaint;
    });
  }
}
