package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.platform.TestTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Walks cases through the whole application on a real engine, its clock in the test's hand. Each starts on a Monday, 9:00. */
@BanjieTest
@ExtendWith(WalkedClasses.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Walk {

  @Autowired
  Bureau bureau;

  @Autowired
  TestTime time;

  @Autowired
  ProcessEngine engine;

  @Autowired
  JdbcTemplate rows;

  @BeforeEach
  void askThisEngine() {
    BpmnAwareTests.init(engine);
  }

  @AfterEach
  void askNoEngine() {
    BpmnAwareTests.reset();
  }

  /** Filed by the hall's clerk for somebody at the counter. */
  CaseWalk file(String item) {
    return file(item, Map.of());
  }

  CaseWalk file(String item, Map<String, ?> changes) {
    return file(item, changes, List.of());
  }

  /** @param committed papers that a signed commitment promises for later */
  CaseWalk file(String item, Map<String, ?> changes, List<String> committed) {
    return fileAs(Counter.HALL.intake(), Counter.HALL, item, changes, committed);
  }

  /** @param by the applicant online, or a clerk at a counter */
  CaseWalk fileAs(String by, Counter counter, String item, Map<String, ?> changes, List<String> committed) {
    return new CaseWalk(bureau, engine, counter, by, bureau.scanned(tryToFile(by, item, changes, committed)));
  }

  Bureau.Answer tryToFile(String by, String item, Map<String, ?> changes, List<String> committed) {
    Map<String, Object> answers = bureau.sample(item);
    answers.putAll(changes);
    return bureau.tryToFile(by, item, answers, committed);
  }

  /** The guide's condition stops it, naming the field; no case and no process is left. */
  void isNotEligible(String item, Map<String, ?> changes, String field) {
    Bureau.Answer answer = tryToFile(Counter.HALL.intake(), item, changes, List.of());

    assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
    assertThat(answer.text("/code")).isEqualTo("not-eligible");
    assertThat(answer.body().toString()).contains(field);
    assertThat(rows.queryForObject("select count(*) from banjie.case_file", Long.class)).isZero();
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
  }
}
