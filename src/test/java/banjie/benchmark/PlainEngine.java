package banjie.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An engine with the settings that its Spring Boot starter has by default (full history, UUIDs, job executor on), yet
 * without authorization checks, in tables made by itself. Three user tasks, one gateway, two timers, ten variables; no
 * rule, no date, no record but its own.
 */
final class PlainEngine implements Contender, AutoCloseable {

  static final String DATABASE = "plain";

  /** 1 KB, as a case's answers would be. */
  private static final String ANSWERS = "{\"answers\":\"" + "abcdefghij".repeat(101) + "\"}";

  private final boolean sharedQueues;
  private final HikariDataSource pool;
  private final ProcessEngine engine;

  /**
   * @param sharedQueues all officers take from the same queues, as ours do. Then most claims collide, each paid with a
   *     rolled back transaction, so that it is the engine's favour to leave this off.
   */
  PlainEngine(String url, String user, int connections, boolean sharedQueues) {
    this.sharedQueues = sharedQueues;
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setMaximumPoolSize(connections);
    pool = new HikariDataSource(config);
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName(DATABASE);
    configuration.setDataSource(pool);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setJobExecutorActivate(true);
    configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
    configuration.setIdGenerator(new StrongUuidGenerator());
    engine = configuration.buildProcessEngine();
    engine.getRepositoryService().createDeployment().addClasspathResource("benchmark/PlainCase.bpmn").deploy();
  }

  @Override
  public String name() {
    return "(a) plain engine";
  }

  @Override
  public String database() {
    return DATABASE;
  }

  @Override
  public void live(int officer, Timings timings) {
    String name = "officer" + officer;
    String office = sharedQueues ? "hall" : "hall" + officer;
    timings.time(Stage.SUBMIT, () -> engine.getRuntimeService().startProcessInstanceByKey("PlainCase", Map.of(
        "applicantName", "演示壬", "idNumber", "210300194509100092", "mobile", "13800000009",
        "office", office, "answers", ANSWERS)));
    step(office + ".INTAKE", name, Stage.TAKE_INTAKE, Stage.INTAKE, Map.of("accepted", true, "intakeNote", "材料齐全"), timings);
    step(office + ".REVIEW", name, Stage.TAKE_REVIEW, Stage.REVIEW, Map.of("approved", true, "opinion", "符合条件"), timings);
    step(office + ".COMPLETION", name, Stage.TAKE_COMPLETION, Stage.COMPLETION, Map.of("resultName", "注销凭证"), timings);
  }

  private void step(String group, String officer, Stage take, Stage decide, Map<String, Object> variables, Timings timings) {
    Task task = timings.time(take, () -> oldest(group, officer, timings));
    timings.time(decide, () -> {
      engine.getTaskService().complete(task.getId(), variables);
      return null;
    });
  }

  private Task oldest(String group, String officer, Timings timings) {
    while (true) {
      List<Task> oldest = engine.getTaskService().createTaskQuery()
          .taskCandidateGroup(group).orderByTaskCreateTime().asc().listPage(0, 1);
      if (!oldest.isEmpty()) {
        try {
          engine.getTaskService().claim(oldest.get(0).getId(), officer);
          return oldest.get(0);
        } catch (ProcessEngineException anotherWasFaster) {
          timings.missed();
        }
      }
    }
  }

  @Override
  public void verify(int lives) {
    JdbcTemplate sql = new JdbcTemplate(pool);
    Claims.equal("ended instances", lives, sql.queryForObject(
        "select count(*) from act_hi_procinst where end_time_ is not null and end_act_id_ = 'End_Closed'", Integer.class));
    Claims.equal("instances", lives, sql.queryForObject("select count(*) from act_hi_procinst", Integer.class));
    Claims.equal("variables", lives * 10, sql.queryForObject("select count(*) from act_hi_varinst", Integer.class));
    Claims.equal("executions left", 0, sql.queryForObject("select count(*) from act_ru_execution", Integer.class));
  }

  @Override
  public void close() {
    engine.close();
    pool.close();
  }
}
