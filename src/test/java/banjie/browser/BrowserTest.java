package banjie.browser;

import banjie.BanjieTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@link BanjieTest} with people who look at its pages in Chromium: a test asks for {@link Visitors} as a parameter.
 * After each test every page must have been quiet: no error on the console, no failed request, nothing refused by the
 * content security policy. Without a Chromium these tests are skipped, loudly; {@code -Dbrowser.required=true} lets
 * them fail instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumPresent.class)
@BanjieTest
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
