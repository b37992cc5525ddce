package banjie.races;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.queue.StepAlarm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nothing ran from Tuesday 2026-11-24 to Monday 12-07, while warnings, promises, terms, a special procedure and steps
 * came to their ends. Afterwards each has had its consequence once and with its own date, in whatever order it is made up for.
 */
@BanjieTest
class OutageTest extends RaceTest {

  private static final String BACK = "2026-12-07T17:30";

  @Autowired
  ProcessEngine engine;
  @Autowired
  StepAlarm alarm;

  /** What must be found of each case afterwards: kind and date of its events, in any order. */
  private final Map<String, List<String>> expected = new LinkedHashMap<>();

  private void outage() {
    expected.put(desk.inReview(), List.of("YELLOW_CARD 2026-11-26T09:00:00Z", "RED_CARD 2026-11-26T09:00:00Z",
        "STEP_OVERDUE 2026-11-26T09:00:00Z"));
    expected.put(desk.inCorrection(), List.of("CORRECTION_LAPSED"));
    String paused = desk.licenceAwaitingAudit();
    finish("review2", paused, "SECOND_CHECK", Map.of("finding", "CONFORMS"));
    expected.put(paused, List.of("DEFERRAL_LAPSED"));
    // Received on 11-23 and never answered: accepted as of that day, so late at once; intake was late first.
    String silent = bureau.file(Desk.ITEM);
    String procedure = licence();
    String both = desk.licenceAwaitingAudit();
    agree(procedure, 3);
    agree(both, 3);
    time.at("2026-11-24T10:00");
    decide(procedure);
    decide(both);
    // The hearing ended with 11-27; 41 hours were left, which ended on 12-04; so did 24 of each check on 12-02.
    expected.put(procedure, List.of("SPECIAL_PROCEDURE_ENDED 2026-12-04T09:00:00Z", "YELLOW_CARD 2026-12-04T09:00:00Z",
        "RED_CARD 2026-12-04T09:00:00Z", "STEP_OVERDUE 2026-12-02T09:00:00Z", "STEP_OVERDUE 2026-12-02T09:00:00Z"));
    // Three days were given back to the applicant: the term ends tonight, and one reminder says so.
    expected.put(both, List.of("SPECIAL_PROCEDURE_ENDED 2026-12-04T09:00:00Z", "YELLOW_CARD 2026-12-04T09:00:00Z",
        "RED_CARD 2026-12-04T09:00:00Z", "STEP_OVERDUE 2026-12-02T09:00:00Z", "REMINDED 2026-12-07T09:00:00Z"));
    expected.put(silent, List.of("STEP_OVERDUE 2026-11-24T09:00:00Z", "ACCEPTED_BY_SILENCE 2026-11-26T09:00:00Z", "YELLOW_CARD 2026-11-26T09:00:00Z",
        "RED_CARD 2026-11-26T09:00:00Z"));
    time.at(BACK);
  }

  @Test
  void madeUpForInTheOrderOfTheirDates() {
    outage();
    bureau.runDueJobs();
    alarm.look();
    everythingOnce();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void madeUpForInAnyOrder(long seed) {
    outage();
    Random chance = new Random(seed);
    if (chance.nextBoolean()) {
      alarm.look();
    }
    for (List<Job> due = due(); !due.isEmpty(); due = due()) {
      Collections.shuffle(due, chance);
      jobs.executeJob(due.get(0).getId());
    }
    alarm.look();
    everythingOnce();
  }

  @Test
  void madeUpForByTwoNodesAtOnce() {
    outage();
    JobExecutor one = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    DefaultJobExecutor other = new DefaultJobExecutor();
    other.setWaitTimeInMillis(50);
    other.setMaxWait(200);
    other.registerProcessEngine((ProcessEngineImpl) engine);
    try {
      Race.together(List.of(() -> start(one), () -> start(other), this::look, this::look));
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (!due().isEmpty()) {
        assertThat(System.nanoTime()).as("still due: %s", due()).isLessThan(end);
        Thread.onSpinWait();
      }
    } finally {
      other.shutdown();
      one.shutdown();
    }
    alarm.look();
    everythingOnce();
  }

  private void everythingOnce() {
    expected.forEach((id, happened) ->
        assertThat(since(id)).as(bureau.theCase(id).toString()).containsExactlyInAnyOrderElementsOf(happened));
    consistent();
    // And nothing is made up for twice.
    Map<String, List<String>> before = new LinkedHashMap<>();
    expected.keySet().forEach(id -> before.put(id, since(id)));
    bureau.runDueJobs();
    alarm.look();
    expected.keySet().forEach(id -> assertThat(since(id)).isEqualTo(before.get(id)));
  }

  /** What happened after the outage, with the date it is about. */
  private List<String> since(String id) {
    return jdbc.queryForList("select trim(kind || ' ' || coalesce(detail ->> 'dueAt', '')) from banjie.case_event "
        + "where case_id = ?::uuid and actor_id is null and at >= timestamptz '2026-12-01 00:00+08' order by id", String.class, id);
  }

  private List<Job> due() {
    return new ArrayList<>(jobs.createJobQuery().executable().active().list().stream()
        .filter(job -> job.getDuedate() == null || !job.getDuedate().toInstant().isAfter(time.now())).toList());
  }

  private String licence() {
    String id = bureau.file(Desk.LICENCE);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    return id;
  }

  private void agree(String id, int days) {
    Bureau.expect(200, bureau.post("review", "/api/v1/cases/" + id + "/special-procedure",
        Map.of("cause", "HEARING", "days", days, "reason", "听证")));
  }

  private void decide(String id) {
    bureau.finish("supervisor", id, "PROCEDURE_DECISION", Map.of("decision", "AGREE"));
  }

  private void finish(String who, String id, String step, Map<String, ?> answers) {
    Bureau.expect(200, bureau.tryFinish(who, id, step, answers));
  }

  private Boolean look() {
    alarm.look();
    return true;
  }

  private static Boolean start(JobExecutor node) {
    node.start();
    return true;
  }
}
