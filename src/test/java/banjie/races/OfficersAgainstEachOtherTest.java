package banjie.races;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Bureau.Answer;
import banjie.access.People;
import banjie.access.Person;
import banjie.casefile.Step;
import banjie.platform.Refusal;
import banjie.queue.FinishStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two officers, or two windows of one officer, reach for the same work. */
@BanjieTest
class OfficersAgainstEachOtherTest extends RaceTest {

  private static final int OFFICERS = 50;

  @Autowired
  FinishStep finishStep;
  @Autowired
  People people;

  @Test
  void ofTwoWhoClaimTheSameItemOneGetsIt() {
    for (int round = 0; round < ROUNDS; round++) {
      String id = bureau.file(Desk.ITEM);
      String task = bureau.taskId(id, "INTAKE");
      List<Outcome> outcomes = race(round, id, desk.claim("intake", task), desk.claim("intake2", task));
      oneWinner(outcomes);
      String winner = outcomes.get(0).won() ? "intake" : "intake2";
      assertThat(bureau.tryFinish(winner, id, "INTAKE", Map.of("decision", "ACCEPT")).status()).isEqualTo(200);
      consistent();
    }
  }

  @Test
  void fiftyOfficersPullingAtOnceShareTheOldestWithoutOverlap() {
    List<String> officers = officers();
    List<String> oldestFirst = queueOf(60);
    List<Answer> pulled = Race.together(officers.stream().<Callable<Answer>>map(who -> () -> next(who)).toList());
    assertThat(pulled).allMatch(answer -> answer.status() == 200);
    assertThat(pulled.stream().map(answer -> answer.text("/id")))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(oldestFirst.subList(0, OFFICERS));
    consistent();
  }

  @Test
  void fiftyOfficersEmptyAQueueEachInTheOrderOfArrival() {
    List<String> officers = officers();
    List<String> oldestFirst = queueOf(120);
    List<List<String>> hands = Race.together(officers.stream().<Callable<List<String>>>map(who -> () -> {
      List<String> mine = new ArrayList<>();
      for (Answer answer = next(who); answer.status() == 200; answer = next(who)) {
        mine.add(answer.text("/id"));
      }
      return mine;
    }).toList());
    assertThat(hands.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(oldestFirst);
    assertThat(hands).allSatisfy(mine -> assertThat(mine.stream().map(oldestFirst::indexOf).toList()).isSorted());
    consistent();
  }

  @Test
  void aDoubleClickDecidesOnce() {
    for (int round = 0; round < ROUNDS; round++) {
      String id = desk.inReview();
      oneWinner(race(round, id, desk.finish("review", id, "REVIEW", Desk.APPROVE), desk.finish("review", id, "REVIEW", Desk.APPROVE)));
      assertThat(bureau.state(id)).isEqualTo("DECIDED");
      consistent();
    }
  }

  @Test
  void ofTwoWindowsThatDecideDifferentlyOneIsRecorded() {
    for (int round = 0; round < ROUNDS; round++) {
      String id = desk.inReview();
      List<Outcome> outcomes = race(round, id, desk.finish("review", id, "REVIEW", Desk.APPROVE),
          desk.finish("review", id, "REVIEW", Map.of("decision", "REFUSE", "reason", "不符合条件")));
      oneWinner(outcomes);
      assertThat(bureau.theCase(id).at("/approved").asBoolean()).isEqualTo(outcomes.get(0).won());
      consistent();
    }
  }

  @Test
  void anOfficerDecidesWhileTheSupervisorGivesTheCaseToAnother() {
    for (int round = 0; round < ROUNDS; round++) {
      String id = desk.inReview();
      String task = bureau.taskId(id, "REVIEW");
      List<Outcome> outcomes = race(round, id, desk.finish("review", id, "REVIEW", Desk.APPROVE),
          () -> Outcome.of(bureau.post("supervisor", "/api/v1/work-items/" + task + "/reassign",
              Map.of("username", "review2", "reason", "改派"))));
      oneWinner(outcomes);
      assertThat(bureau.state(id)).isEqualTo(outcomes.get(0).won() ? "DECIDED" : "IN_REVIEW");
      consistent();
    }
  }

  @Test
  void theLastPaperComesInWhileTheCheckIsFinished() {
    for (int round = 0; round < ROUNDS; round++) {
      String id = desk.licenceAwaitingAudit();
      oneWinner(race(round, id, desk.applicant(id, "supplies", List.of(Desk.AUDIT_REPORT)),
          desk.finish("review2", id, "SECOND_CHECK", Map.of("finding", "CONFORMS"))));
      consistent();
    }
  }

  /** Tasklist knows no version: both go through, one after the other, and the clock ends up running either way. */
  @Test
  void theLastPaperComesInWhileTheCheckIsFinishedInTasklist() {
    Person reviewer = people.byUsername("review2");
    for (int round = 0; round < ROUNDS; round++) {
      String id = desk.licenceAwaitingAudit();
      List<Outcome> outcomes = race(round, id, desk.applicant(id, "supplies", List.of(Desk.AUDIT_REPORT)), () -> {
        try {
          finishStep.finish(UUID.fromString(id), Step.SECOND_CHECK, null, Map.of("finding", "CONFORMS"), reviewer);
          return new Outcome(200, null);
        } catch (Refusal refusal) {
          return new Outcome(409, refusal.code());
        }
      });
      assertThat(outcomes.get(1).won()).isTrue();
      if (outcomes.get(0).toldSo()) {
        assertThat(bureau.theCase(id).at("/dates/paused").asBoolean()).isTrue();
        consistent();
        assertThat(bureau.post("intake", "/api/v1/cases/" + id + "/supplies",
            Map.of("version", bureau.version(id), "papers", List.of(Desk.AUDIT_REPORT))).status()).isEqualTo(200);
      }
      assertThat(bureau.theCase(id).at("/dates/paused").asBoolean()).isFalse();
      assertThat(bureau.openSteps(id)).containsExactly("SUPPLY_CHECK");
      consistent();
    }
  }

  @Test
  void noDecisionSlipsInWhileTheLastPaperIsBeingVerified() {
    for (int round = 0; round < ROUNDS; round++) {
      String id = desk.licenceAwaitingAudit();
      bureau.tryFinish("review2", id, "SECOND_CHECK", Map.of("finding", "CONFORMS"));
      List<Outcome> first = race(round, id, desk.applicant(id, "supplies", List.of(Desk.AUDIT_REPORT)),
          desk.finish("review", id, "REVIEW", Desk.APPROVE));
      assertThat(first).extracting(Outcome::won).containsExactly(true, false);
      assertThat(first.get(1)).matches(Outcome::toldSo);
      bureau.claim("review", id, "SUPPLY_CHECK");
      List<Outcome> second = race(round, id,
          desk.finish("review", id, "SUPPLY_CHECK", Map.of("accepted", List.of(Desk.AUDIT_REPORT))),
          desk.finish("review", id, "REVIEW", Desk.APPROVE));
      assertThat(second).extracting(Outcome::won).containsExactly(true, false);
      assertThat(second.get(1)).matches(Outcome::toldSo);
      assertThat(bureau.openSteps(id)).containsExactly("REVIEW");
      consistent();
    }
  }

  private Answer next(String who) {
    return bureau.post(who, "/api/v1/worklist/next?step=INTAKE", null);
  }

  /** Signed in once before, so that the race isn't decided by the slow check of a password. */
  private List<String> officers() {
    List<String> names = IntStream.range(0, OFFICERS).mapToObj(n -> "crowd" + n).toList();
    names.forEach(name -> {
      bureau.employ(name, "service-station", "INTAKE");
      Bureau.expect(204, next(name));
    });
    return names;
  }

  private List<String> queueOf(int length) {
    List<String> oldestFirst = new ArrayList<>();
    for (int n = 0; n < length; n++) {
      time.at(time.now().plusSeconds(60));
      oldestFirst.add(Bureau.created(bureau.post("station-intake", "/api/v1/cases",
          Map.of("itemCode", Desk.ITEM, "answers", bureau.sample(Desk.ITEM)))));
    }
    return oldestFirst;
  }
}
