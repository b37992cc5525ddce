package banjie;

import banjie.access.TestPeople;
import banjie.platform.StillTime;
import banjie.platform.TestClock;
import banjie.platform.TestDatabases;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application as it starts for a demo, with real engine and real PostgreSQL, except that time stands still at
 * {@link TestClock#START} and due jobs are run by the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK,
    properties = "camunda.bpm.job-execution.enabled=false")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabases.class)
@Import({TestClock.class, TestPeople.class})
@ExtendWith(StillTime.class)
public @interface BanjieTest {}
