package banjie;

import banjie.platform.TestTime;
import banjie.process.SequenceFlowsTaken;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on a real PostgreSQL and a real engine, one for all tests that say so: demo people, no case,
 * time held still at an ordinary Monday morning, timers only when the test executes them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.MOCK,
    properties = {
      "banjie.data-directory=target/test-database",
      "camunda.bpm.job-execution.enabled=false"
    })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import({TestTime.class, Bureau.class, SequenceFlowsTaken.class})
@ExtendWith(FreshBureau.class)
public @interface BanjieTest {}
