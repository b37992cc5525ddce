package banjie.benchmark;

import banjie.access.People;
import banjie.access.Person;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The running application with its officers: n of each role, so that the n at work at a time never take their own case. */
final class Bureau {

  static final String ITEM = "resident-pension-cancellation";
  static final String PASSWORD = "a long bench word 7";
  static final Map<String, Object> ACCEPT = Map.of("decision", "ACCEPT");
  static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE", "opinion", "符合条件");
  static final Map<String, Object> HAND_OVER = Map.of("resultName", "注销凭证", "handedOver", true, "recipient", "演示继承人");

  private final ApplicationContext context;
  private final ObjectMapper json;

  Bureau(ApplicationContext context) {
    this.context = context;
    this.json = context.getBean(ObjectMapper.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  ObjectMapper json() {
    return json;
  }

  String address() {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  static String username(String role, int officer) {
    return "officer-" + role.toLowerCase() + "-" + officer;
  }

  Person person(String role, int officer) {
    return bean(People.class).byUsername(username(role, officer));
  }

  /** A complete application, as the tests file it. */
  @SuppressWarnings("unchecked")
  Map<String, Object> sample() {
    try (InputStream file = getClass().getResourceAsStream("/samples/" + ITEM + ".json")) {
      return json.readValue(file, Map.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is true of cases that have come to their good end, whichever door they came through. */
  void verify(int lives) {
    JdbcTemplate sql = bean(JdbcTemplate.class);
    Claims.equal("cases by state", List.of("DELIVERED " + lives), sql.queryForList(
        "select state || ' ' || count(*) from banjie.case_file group by state", String.class));
    Claims.equal("events by kind", List.of("ACCEPTED", "APPROVED", "CLAIMED", "COMPLETED", "DELIVERED", "SUBMITTED"),
        sql.queryForList("select distinct kind from banjie.case_event order by kind", String.class));
    Claims.equal("claims", 3 * lives, sql.queryForObject(
        "select count(*) from banjie.case_event where kind = 'CLAIMED'", Integer.class));
    Claims.equal("same officer at intake and review", 0, sql.queryForObject("""
        select count(*) from banjie.case_event a join banjie.case_event b using (case_id, actor_id)
         where a.kind = 'ACCEPTED' and b.kind = 'APPROVED'
        """, Integer.class));
    Claims.equal("work items left", 0, sql.queryForObject("select count(*) from banjie.work_item", Integer.class));
    Claims.equal("executions left", 0, sql.queryForObject("select count(*) from act_ru_execution", Integer.class));
    Claims.equal("timers left", 0, sql.queryForObject(
        "select count(*) from act_ru_job where handler_type_ like 'timer%' and process_instance_id_ is not null", Integer.class));
  }
}
