package banjie;

import banjie.calendar.TestCalendar;
import banjie.platform.TestTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test: no case anywhere, and a Monday morning. */
class FreshBureau implements BeforeEachCallback, AfterEachCallback {

  static final String MONDAY_MORNING = "2026-11-23T09:00";

  /** Deleting the few rows of one test takes milliseconds, truncating their tables a tenth of a second and more. */
  private static final String EMPTY = Stream.of(
          "banjie.counter_event", "banjie.ticket", "banjie.booking", "banjie.ticket_series",
          "banjie.redating_run", "banjie.absence", "banjie.saved_filter", "banjie.call_back_contact", "banjie.call_back", "banjie.credit_flag", "banjie.document", "banjie.document_series", "banjie.delivery", "banjie.message",
          "banjie.draft", "banjie.paper_file", "banjie.work_item", "banjie.case_event", "banjie.case_file",
          "act_ru_identitylink", "act_ru_variable", "act_ru_event_subscr", "act_ru_job", "act_ru_incident", "act_ru_task",
          "act_ru_execution", "act_ru_task_meter_log", "act_hi_procinst", "act_hi_actinst", "act_hi_taskinst",
          "act_hi_varinst", "act_hi_detail", "act_hi_job_log", "act_hi_incident", "act_hi_comment", "act_hi_identitylink",
          "act_hi_op_log")
      .map(table -> "delete from " + table)
      // In a test, cards go too.
      .collect(Collectors.joining(";", "set banjie.cards_may_go = 'yes';", ";reset banjie.cards_may_go"));

  @Override
  public void beforeEach(ExtensionContext test) {
    ApplicationContext context = SpringExtension.getApplicationContext(test);
    context.getBean(JdbcTemplate.class).execute(EMPTY);
    context.getBean(TestCalendar.class).reset();
    context.getBean(TestTime.class).at(MONDAY_MORNING);
  }

  /** The engine's clock is one for the whole JVM, and so for other contexts too. */
  @Override
  public void afterEach(ExtensionContext test) {
    SpringExtension.getApplicationContext(test).getBean(TestTime.class).runs();
    SecurityContextHolder.clearContext();
  }
}
