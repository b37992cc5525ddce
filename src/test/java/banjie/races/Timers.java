package banjie.races;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.JdbcTemplate;

/** The timers of one case, found and executed one by one. */
final class Timers {

  private final JdbcTemplate jdbc;
  private final ManagementService jobs;

  Timers(JdbcTemplate jdbc, ManagementService jobs) {
    this.jdbc = jdbc;
    this.jobs = jobs;
  }

  String job(String caseId, String timer) {
    return find(caseId, timer).stream().findFirst().orElseThrow(() -> new AssertionError("no " + timer + " for " + caseId));
  }

  List<String> find(String caseId, String timer) {
    return jdbc.queryForList("""
        select j.id_ from act_ru_job j join act_ru_execution p on p.id_ = j.process_instance_id_
          join act_ru_jobdef d on d.id_ = j.job_def_id_ where p.business_key_ = ? and d.act_id_ = ?
        """, String.class, caseId, timer);
  }

  int attemptsLeft(String job) {
    return jdbc.queryForObject("select retries_ from act_ru_job where id_ = ?", Integer.class, job);
  }

  Outcome fire(String job) {
    try {
      jobs.executeJob(job);
      return new Outcome(200, null);
    } catch (RuntimeException failed) {
      return new Outcome(0, failed.getClass().getSimpleName());
    }
  }
}
