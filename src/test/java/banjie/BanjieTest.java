package banjie;

import banjie.access.TestPeople;
import banjie.browser.VisitedRoutes;
import banjie.calendar.TestCalendar;
import banjie.platform.TestDatabases;
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
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real PostgreSQL and a real engine, one for all tests that say so: demo people, no case,
 * time held still at an ordinary Monday morning, timers only when the test executes them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "camunda.bpm.job-execution.enabled=false",
      "banjie.step-alarm.enabled=false",
      "banjie.absences.enabled=false",
      "banjie.documents.sealing=false",
      "banjie.messages.sending.enabled=false",
      // Deeper than in earnest, so that a test can ask which activities a case has passed.
      "camunda.bpm.history-level=activity",
      // Runs go on only when the test says so.
      "banjie.redating.enabled=false",
      "banjie.redating.settle=0s",
      "banjie.redating.chunk=3",
      // The tests' own machine is one of the hall's.
      "banjie.appointments.tickets.machines=127.0.0.1"
    })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabases.class)
@Import({TestTime.class, TestPeople.class, TestCalendar.class, Bureau.class, SequenceFlowsTaken.class, VisitedRoutes.class})
@ExtendWith(FreshBureau.class)
public @interface BanjieTest {}
