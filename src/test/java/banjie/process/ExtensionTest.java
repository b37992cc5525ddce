package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.Consistency;
import banjie.access.TestPeople;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * More time, asked for by an officer and granted by a supervisor, once (APL 42). A pension's three days, accepted on
 * Monday 2026-11-23, end on the 26th; the warning is due a day before.
 */
class ExtensionTest extends Walk {

  private static final String PENSION = "resident-pension-enrolment";
  private static final Map<String, ?> ASKED = Map.of("days", 2, "reason", "需向外地核实参保记录");
  private static final Map<String, ?> GRANT = Map.of("decision", "GRANT");

  @Autowired
  TestPeople people;
  @Autowired
  TaskService tasks;

  private CaseWalk inReview() {
    return file(PENSION).accepted();
  }

  private Bureau.Answer ask(String who, CaseWalk life, Map<String, ?> how) {
    return bureau.post(who, "/api/v1/cases/" + life.id() + "/extension", how);
  }

  private CaseWalk asked() {
    CaseWalk life = inReview();
    Bureau.expect(200, ask("review", life, ASKED));
    return life;
  }

  @Test
  void grantedItMovesThePromiseAndTheCards() {
    CaseWalk life = asked().timePassesTo("2026-11-24T10:00");
    life.in(Models.EXTENSION).isWaitingAt(Models.TASK_APPROVE_EXTENSION);
    life.in(Models.RESIDENT_PENSION_ENROLMENT).isWaitingAt(Models.TASK_REVIEW);
    assertThat(life.openSteps()).containsExactlyInAnyOrder("REVIEW", "EXTENSION_DECISION");
    assertThat(life.date("dueAt")).isEqualTo("2026-11-26T17:00:00+08:00");

    life.finished("supervisor", "EXTENSION_DECISION", GRANT);

    life.in(Models.EXTENSION).hasPassed("End_ExtensionDecided").isEnded();
    assertThat(life.date("dueAt")).isEqualTo("2026-11-30T17:00:00+08:00");
    assertThat(life.timer(Models.TIMER_OVERDUE)).isEqualTo("2026-11-30T17:00:00+08:00");
    assertThat(life.timer(Models.TIMER_WARNING)).isEqualTo(life.date("warnAt"));
    assertThat(life.events("EXTENDED").get(0).at("/detail/dueBefore").asText()).isEqualTo("2026-11-26T09:00:00Z");
    assertThat(life.events("EXTENDED").get(0).at("/detail/dueAfter").asText()).isEqualTo("2026-11-30T09:00:00Z");
    life.timePassesTo("2026-11-26T18:00");
    assertThat(life.story()).doesNotContain("YELLOW_CARD", "RED_CARD");
    assertThat(life.timePassesTo("2026-11-27T17:00").story()).endsWith("YELLOW_CARD");
    assertThat(life.timePassesTo("2026-11-30T17:00").story()).endsWith("YELLOW_CARD", "RED_CARD");
    Consistency.check(rows);
  }

  @Test
  void aCardOnceRaisedStaysThoughTheDateMoves() {
    CaseWalk life = asked().timePassesTo("2026-11-26T17:00");
    assertThat(life.story()).endsWith("YELLOW_CARD", "RED_CARD");

    life.finished("supervisor", "EXTENSION_DECISION", GRANT);

    assertThat(life.date("dueAt")).isEqualTo("2026-11-30T17:00:00+08:00");
    life.timePassesTo("2026-12-10T17:00");
    assertThat(life.count("YELLOW_CARD")).isOne();
    assertThat(life.count("RED_CARD")).isOne();
    assertThat(life.date("redCardAt")).isEqualTo("2026-11-26T17:00:00+08:00");
  }

  @Test
  void refusedNothingMovesAndItMayBeAskedForAgain() {
    CaseWalk life = asked();
    assertThat(life.tried("supervisor", "EXTENSION_DECISION", Map.of("decision", "REFUSE")).status()).isEqualTo(422);

    life.finished("supervisor", "EXTENSION_DECISION", Map.of("decision", "REFUSE", "reason", "理由不足"));

    assertThat(life.date("dueAt")).isEqualTo("2026-11-26T17:00:00+08:00");
    assertThat(life.events("EXTENSION_REFUSED").get(0).at("/reason").asText()).isEqualTo("理由不足");
    Bureau.expect(200, ask("review", life, ASKED));
    Consistency.check(rows);
  }

  @Test
  void onceAndWithinTheCap() {
    CaseWalk life = inReview();
    assertThat(ask("review", life, Map.of("days", 11, "reason", "长")).text("/code")).isEqualTo("extension-cap");
    assertThat(ask("review", life, Map.of("days", 0, "reason", "短")).text("/code")).isEqualTo("extension-cap");
    assertThat(ask("review", life, Map.of("days", 9, "reason", "超法定")).text("/code")).isEqualTo("beyond-statutory");
    assertThat(ask("review", life, Map.of("days", 2)).status()).isEqualTo(422);
    Bureau.expect(200, ask("review", life, ASKED));
    assertThat(ask("review2", life, ASKED).text("/code")).isEqualTo("extension-asked");
    life.finished("supervisor", "EXTENSION_DECISION", GRANT);
    assertThat(ask("review", life, ASKED).text("/code")).isEqualTo("extended-once");
    Consistency.check(rows);
  }

  @Test
  void aLicencesStatutoryTermMovesToo() {
    CaseWalk life = file("labour-dispatch-licence").accepted();
    Bureau.expect(200, ask("review", life, Map.of("days", 10, "reason", "案情复杂")));
    life.finished("supervisor", "EXTENSION_DECISION", GRANT);
    assertThat(life.date("dueAt")).isEqualTo("2026-12-14T17:00:00+08:00");
    assertThat(life.date("statutoryDueAt")).startsWith("2027-01-");
  }

  @Test
  void onlyReviewersAskAndOnlyAnotherSupervisorDecides() {
    CaseWalk life = inReview();
    assertThat(ask("intake", life, ASKED).text("/code")).isEqualTo("wrong-role");
    assertThat(ask("supervisor", life, ASKED).text("/code")).isEqualTo("wrong-role");
    assertThat(ask("citizen", life, ASKED).status()).isEqualTo(404);
    bureau.employ("review-and-supervise", List.of(Map.of("office", "hall", "role", "REVIEW"), Map.of("office", "hall", "role", "SUPERVISOR")));
    bureau.employ("hall-supervisor", "hall", "SUPERVISOR");
    bureau.employ("station-supervisor", "service-station", "SUPERVISOR");
    Bureau.expect(200, ask("review-and-supervise", life, ASKED));

    assertThat(life.claimTried("review-and-supervise", "EXTENSION_DECISION").text("/code")).isEqualTo("own-request");
    assertThat(life.claimTried("review", "EXTENSION_DECISION").text("/code")).isEqualTo("wrong-role");
    assertThat(life.claimTried("station-supervisor", "EXTENSION_DECISION").text("/code")).isEqualTo("wrong-role");
    assertThat(bureau.post("review-and-supervise", "/api/v1/worklist/next?step=EXTENSION_DECISION", Map.of()).status()).isEqualTo(204);
    assertThat(bureau.post("station-supervisor", "/api/v1/worklist/next", Map.of()).status()).isEqualTo(204);
    assertThat(bureau.get("supervisor", "/api/v1/worklist").body()).hasSize(1);
    assertThat(Bureau.expect(200, bureau.post("hall-supervisor", "/api/v1/worklist/next", Map.of())).text("/id")).isEqualTo(life.id());
    Bureau.expect(200, bureau.tryFinish("hall-supervisor", life.id(), "EXTENSION_DECISION", GRANT));
    Consistency.check(rows);
  }

  @Test
  void whoSupervisesTheWholeBureauFindsItInTheirQueueAndInTasklist() {
    CaseWalk life = asked();
    String task = bureau.taskId(life.id(), "EXTENSION_DECISION");
    assertThat(tasks.createTaskQuery().taskCandidateGroup("all.SUPERVISOR").singleResult().getId()).isEqualTo(task);
    assertThat(tasks.createTaskQuery().taskCandidateGroup("hall.SUPERVISOR").singleResult().getId()).isEqualTo(task);
    assertThat(Bureau.expect(200, bureau.post("supervisor", "/api/v1/worklist/next", Map.of())).text("/id")).isEqualTo(life.id());

    life.in(Models.EXTENSION).isWaitingAt(Models.TASK_APPROVE_EXTENSION);
    people.actAs("supervisor");
    tasks.complete(task, Map.of("decision", "GRANT"));

    assertThat(life.date("dueAt")).isEqualTo("2026-11-30T17:00:00+08:00");
    life.in(Models.EXTENSION).isEnded().hasNoVariables();
    Consistency.check(rows);
  }

  @Test
  void aDecidedCaseLeavesNoRequestWaiting() {
    CaseWalk life = asked().reviewed(true);

    life.in(Models.EXTENSION).hasPassed("End_RequestDropped").isEnded();
    assertThat(life.openSteps()).containsExactly("COMPLETION");
    assertThat(rows.queryForObject("select progress #>> '{milestones,extension,granted}' from banjie.case_file", String.class)).isEqualTo("false");
    Consistency.check(rows);
  }

  @Test
  void aWithdrawnCaseLeavesNoRequestWaiting() {
    CaseWalk life = asked().withdrawn();

    life.in(Models.EXTENSION).isEnded();
    life.in(Models.RESIDENT_PENSION_ENROLMENT).hasPassed(Drawn.WITHDRAWN).isEnded();
    assertThat(life.jobs()).isZero();
    Consistency.check(rows);
  }
}
